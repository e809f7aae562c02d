package studio.hairline.receipts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import studio.hairline.intake.file.Column;
import studio.hairline.intake.file.DateOrder;
import studio.hairline.intake.file.Survey;

/**
 * Where in the file what stands; {@link #NONE} where nowhere.
 *
 * @param order how 3/4/2026 is read
 */
public record Columns(int day, int amount, int payer, int reference, DateOrder order) {

    public static final int NONE = -1;

    private static final Pattern DAY = Pattern.compile("date|day|datum|fecha|time|created");
    private static final Pattern AMOUNT = Pattern.compile("amount|total|gross|sum|betrag|importe|paid|credit");
    private static final Pattern PAYER = Pattern.compile("payer|customer|client|name|from|description|details");
    private static final Pattern REFERENCE = Pattern.compile("ref|transaction|receipt|invoice|memo|note|\\bid\\b");

    /** @return what the names of the columns and their cells suggest */
    static Columns guess(Survey survey) {
        List<Column> all = survey.columns();
        int day = named(all, DAY);
        int found = day != NONE ? day : dated(all);
        DateOrder order =
                found == NONE ? DateOrder.MONTH_FIRST : all.get(found).dates().order();
        int amount = named(all, AMOUNT, found);
        int payer = named(all, PAYER, found, amount);
        return new Columns(found, amount, payer, named(all, REFERENCE, found, amount, payer), order);
    }

    /** @param taken for something else already */
    private static int named(List<Column> all, Pattern pattern, int... taken) {
        return all.stream()
                .filter(one -> IntStream.of(taken).noneMatch(index -> index == one.index()))
                .filter(one ->
                        pattern.matcher(one.name().toLowerCase(Locale.ROOT)).find())
                .mapToInt(Column::index)
                .findFirst()
                .orElse(NONE);
    }

    private static int dated(List<Column> all) {
        return all.stream()
                .filter(one -> one.filled() > 0
                        && one.dates().either()
                                        + one.dates().monthFirst()
                                        + one.dates().dayFirst()
                                        + one.dates().plain()
                                == one.filled())
                .mapToInt(Column::index)
                .findFirst()
                .orElse(NONE);
    }
}
