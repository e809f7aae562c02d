package studio.hairline.treatments.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import studio.hairline.money.Offer;
import studio.hairline.money.QuoteLine;

/** The lines of a quote, how many sessions, and how long it can be accepted. */
final class QuoteForm {

    private static final int LINES = 4;
    private static final int USUAL_DAYS = 14;

    private final IntegerField sessions = Fields.number("Sessions", 1, 12);
    private final IntegerField days = Fields.number("Valid for days", 1, 365);
    private final List<Row> rows;

    private QuoteForm(List<QuoteLine> lines) {
        rows = IntStream.rangeClosed(1, Math.max(LINES, lines.size()))
                .mapToObj(Row::new)
                .toList();
        for (int n = 0; n < lines.size(); n++) {
            rows.get(n).show(lines.get(n));
        }
        days.setValue(USUAL_DAYS);
    }

    /** Begins with what the consultation proposed and the price list asks. */
    static QuoteForm of(int sessions, List<QuoteLine> lines) {
        QuoteForm form = new QuoteForm(lines);
        form.sessions.setValue(sessions);
        return form;
    }

    /** Begins with what was offered before. */
    static QuoteForm of(Offer before) {
        QuoteForm form = new QuoteForm(before.lines());
        form.sessions.setValue(before.sessions());
        form.days.setValue(before.validDays());
        return form;
    }

    VerbDialog asked(VerbDialog dialog) {
        dialog.ask(sessions, "sessions").ask(days, "valid");
        rows.forEach(row -> dialog.ask(row.words, row.words.getLabel().toLowerCase(java.util.Locale.ROOT))
                .ask(row.amount, row.amount.getLabel().toLowerCase(java.util.Locale.ROOT)));
        return dialog;
    }

    Offer offer() {
        List<QuoteLine> lines = new ArrayList<>();
        rows.stream().filter(Row::isFilled).forEach(row -> lines.add(row.line()));
        return new Offer(Fields.number(sessions), Fields.number(days), lines);
    }

    /** One line as it is typed. */
    private static final class Row {

        private final TextField words;
        private final BigDecimalField amount;

        Row(int number) {
            words = new TextField("Line " + number);
            words.setMaxLength(200);
            amount = Fields.money("Amount " + number, 0);
            if (number > 1) {
                amount.setHelperText("Below zero takes off");
            }
        }

        void show(QuoteLine line) {
            words.setValue(line.words());
            if (line.cents() != 0) {
                amount.setValue(java.math.BigDecimal.valueOf(line.cents(), 2));
            }
        }

        boolean isFilled() {
            return !words.getValue().isBlank() || !amount.isEmpty();
        }

        QuoteLine line() {
            return new QuoteLine(words.getValue(), Fields.cents(amount));
        }
    }
}
