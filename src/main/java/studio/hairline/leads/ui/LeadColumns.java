package studio.hairline.leads.ui;

import static studio.hairline.ui.StudioWriting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadSort;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Scale;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListLooks;
import studio.hairline.ui.StudioWriting;

/** The columns of the lists of leads; what only the owner may see is there for the owner alone. */
final class LeadColumns {

    private final LeadScreen screen;
    private final StudioWriting writing;

    LeadColumns(LeadScreen screen) {
        this.screen = screen;
        writing = screen.writing();
    }

    ListLooks<LeadRow> looks() {
        return new ListLooks<>(
                "Name",
                LeadRow::name,
                row -> "leads/" + row.id(),
                row -> row.category().label() + " · " + row.stage().label() + " · " + writing.moment(row.receivedAt()),
                LeadRow::id);
    }

    List<ListColumn<LeadRow>> leads() {
        List<ListColumn<LeadRow>> columns = new ArrayList<>();
        columns.add(received());
        columns.addAll(what());
        columns.add(stage());
        columns.add(column("response", "First response", row -> screen.minutes(row.answeredMinutes()))
                .inFile(row -> text(row.answeredMinutes()))
                .sortedBy(LeadSort.RESPONSE.code()));
        columns.add(column("next", "Next step", LeadColumns::nextStep));
        columns.add(contact());
        conversion().map(ListColumn::onDemand).forEach(columns::add);
        columns.add(column("lost", "Lost", row -> StudioWriting.day(row.lostDay()))
                .inFile(row -> text(row.lostDay()))
                .onDemand());
        columns.add(column("reason", "Lost because", row -> reason(row.lostReason()))
                .onDemand());
        columns.add(
                column("standing", "Counts as", row -> row.standing().label()).onDemand());
        return columns;
    }

    List<ListColumn<LeadRow>> conversions() {
        List<ListColumn<LeadRow>> columns = new ArrayList<>();
        conversion()
                .map(column -> column.key().equals("converted") ? column.sortedBy(LeadSort.DAY.code()) : column)
                .forEach(columns::add);
        columns.addAll(what());
        columns.add(received());
        columns.add(contact().onDemand());
        return columns;
    }

    private Stream<ListColumn<LeadRow>> conversion() {
        return Stream.of(
                        column("converted", "Converted", row -> StudioWriting.day(row.convertedDay()))
                                .inFile(row -> text(row.convertedDay())),
                        column("days", "Days to conversion", row -> text(row.convertedInDays()))
                                .sortedBy(LeadSort.CONVERTED_IN.code())
                                .ofNumbers(),
                        column("sessions", "Sessions planned", row -> text(row.plannedSessions()))
                                .ofNumbers(),
                        screen.user().isOwner()
                                ? column("price", "Price", row -> writing.money(row.priceCents()))
                                        .inFile(row -> StudioWriting.fileMoney(row.priceCents()))
                                        .sortedBy(LeadSort.PRICE.code())
                                        .ofNumbers()
                                : null)
                .filter(Objects::nonNull);
    }

    private List<ListColumn<LeadRow>> what() {
        return List.of(
                column("category", "Category", row -> row.category().label()).sortedBy(LeadSort.CATEGORY.code()),
                column("grade", "Grade", row -> row.grade() == null ? "" : Scale.say(row.grade()))
                        .onDemand(),
                column("source", "Source", row -> row.source().label()).sortedBy(LeadSort.SOURCE.code()),
                column("assignee", "Assigned to", row -> screen.who(row.assigneeId()))
                        .sortedBy(LeadSort.ASSIGNEE.code()));
    }

    private ListColumn<LeadRow> received() {
        return column("received", "Received", row -> writing.moment(row.receivedAt()))
                .inFile(row -> writing.fileMoment(row.receivedAt()))
                .sortedBy(LeadSort.RECEIVED.code());
    }

    private static ListColumn<LeadRow> stage() {
        return column("stage", "Stage", row -> row.stage().label()).sortedBy(LeadSort.STAGE.code());
    }

    private static ListColumn<LeadRow> contact() {
        return column("contact", "Contact", row -> row.contact() == null ? "" : row.contact());
    }

    private static String nextStep(LeadRow row) {
        String step = row.nextStep() == null ? "" : row.nextStep();
        return row.nextStepDay() == null ? step : step + " · " + StudioWriting.day(row.nextStepDay());
    }

    private static String reason(@Nullable LostReason reason) {
        return reason == null ? "" : reason.label();
    }

    private static ListColumn<LeadRow> column(String key, String header, ListColumn.Text<LeadRow> text) {
        return ListColumn.of(key, header, text);
    }
}
