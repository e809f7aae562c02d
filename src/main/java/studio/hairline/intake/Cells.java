package studio.hairline.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.DateCell;
import studio.hairline.intake.file.Line;
import studio.hairline.intake.file.TimeCell;

/** One line's cells by what they mean; a cell that cannot mean it makes the line unfit. */
record Cells(ImportPlan plan, Line line) {

    String text(Field field) {
        Integer column = plan.mapping().column(field);
        return column == null ? "" : line.cell(column);
    }

    /** Whether a test of Meta's lead ads filled it in. */
    boolean isDummy(Field field) {
        return text(field).startsWith("<test lead: ");
    }

    String text(Field field, int longest) {
        String text = text(field);
        if (text.length() > longest) {
            throw unfit(field, "is longer than " + longest + " characters");
        }
        return text;
    }

    String cut(Field field, int longest) {
        String text = text(field);
        return text.substring(0, Math.min(longest, text.length()));
    }

    String meaning(Field field) {
        Vocabulary vocabulary = field.vocabulary(plan.kind());
        return vocabulary == null ? "" : plan.meaning(vocabulary, text(field));
    }

    /** The day of the field, with the time column's time when there is one and the cell has none of its own. */
    DateCell moment(Field field) {
        String cell = text(field);
        if (cell.isEmpty()) {
            throw new Unfit(field.label() + " is empty.");
        }
        DateCell day =
                DateCell.read(cell, plan.when().order()).orElseThrow(() -> unfit(field, "cannot be read as a day"));
        return field == Field.DAY ? day.with(time()) : day;
    }

    Instant at(DateCell moment) {
        return moment.at(plan.when().zone());
    }

    /** @return cents; nothing for an empty cell */
    Optional<Long> cents(Field field) {
        String digits = text(field).replaceAll("[$€£\\s]|USD", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        try {
            String plain = digits.replaceAll(",(?=\\d{3}(\\D|$))", "").replace(',', '.');
            long cents = new BigDecimal(plain).movePointRight(2).longValueExact();
            if (cents >= 0 && cents < 100_000_000_00L) {
                return Optional.of(cents);
            }
        } catch (ArithmeticException | NumberFormatException noAmount) {
            throw unfit(field, "is no amount of money");
        }
        throw unfit(field, "is no amount of money");
    }

    Unfit unfit(Field field, String why) {
        String cell = text(field);
        return new Unfit(field.label() + " “" + cell.substring(0, Math.min(80, cell.length())) + "” " + why + ".");
    }

    private @Nullable TimeCell time() {
        String cell = text(Field.TIME);
        if (cell.isEmpty()) {
            return null;
        }
        return TimeCell.read(cell).orElseThrow(() -> unfit(Field.TIME, "cannot be read as a time"));
    }
}
