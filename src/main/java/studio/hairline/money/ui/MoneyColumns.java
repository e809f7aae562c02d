package studio.hairline.money.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyRow;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListLooks;
import studio.hairline.ui.StudioWriting;

/** The columns of the list of entries. */
record MoneyColumns(StudioWriting writing) {

    /** A row opens its lead. */
    ListLooks<MoneyRow> looks() {
        return new ListLooks<>("Name", MoneyRow::name, row -> "leads/" + row.leadId(), this::second, MoneyRow::id);
    }

    List<ListColumn<MoneyRow>> all() {
        return List.of(
                column("day", "Day", row -> StudioWriting.day(row.day()))
                        .inFile(row -> row.day().toString()),
                column("kind", "Kind", MoneyColumns::kind),
                column("amount", "Amount", row -> writing.money(row.cents()))
                        .inFile(row -> StudioWriting.fileMoney(row.cents()))
                        .ofNumbers(),
                column("means", "By", MoneyColumns::means),
                column("note", "Note", MoneyRow::note),
                column("recorded", "Recorded", row -> writing.moment(row.recordedAt()))
                        .inFile(row -> writing.fileMoment(row.recordedAt()))
                        .onDemand());
    }

    private String second(MoneyRow row) {
        return Stream.of(kind(row), writing.money(row.cents()), means(row), StudioWriting.day(row.day()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String kind(MoneyRow row) {
        return row.kind().label() + (row.takesBack() ? ", taken back" : "");
    }

    private static String means(MoneyRow row) {
        Means means = row.means();
        return means == null ? "" : means.label();
    }

    private static ListColumn<MoneyRow> column(String key, String header, ListColumn.Text<MoneyRow> text) {
        return ListColumn.of(key, header, text);
    }
}
