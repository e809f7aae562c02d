package studio.hairline.intake.file;

/**
 * How many cells of a column can be read as days, and how.
 *
 * @param either readable both ways, and then as different days
 * @param monthFirst readable with the month first only
 * @param dayFirst readable with the day first only
 * @param plain readable in one way whatever the order
 */
public record DateEvidence(long either, long monthFirst, long dayFirst, long plain) {

    static final DateEvidence NONE = new DateEvidence(0, 0, 0, 0);

    /** The order that reads most cells; month first, as the studio's country writes, when nothing tells. */
    public DateOrder order() {
        return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Whether only a person can say which order is meant. */
    public boolean isQuestion() {
        return either > 0 && monthFirst == 0 && dayFirst == 0 || (monthFirst > 0 && dayFirst > 0);
    }

    DateEvidence plus(String cell) {
        var month = DateCell.written(cell, DateOrder.MONTH_FIRST);
        var day = DateCell.written(cell, DateOrder.DAY_FIRST);
        if (month.isEmpty() && day.isEmpty()) {
            return this;
        }
        if (month.equals(day)) {
            return new DateEvidence(either, monthFirst, dayFirst, plain + 1);
        }
        if (month.isPresent() && day.isPresent()) {
            return new DateEvidence(either + 1, monthFirst, dayFirst, plain);
        }
        return month.isPresent()
                ? new DateEvidence(either, monthFirst + 1, dayFirst, plain)
                : new DateEvidence(either, monthFirst, dayFirst + 1, plain);
    }
}
