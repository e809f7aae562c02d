package studio.hairline.leads.ui;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.ui.Formats;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListLooks;
import studio.hairline.ui.StudioWriting;

/** The columns of the list of consultations. */
record ConsultationColumns(LeadScreen screen, StudioWriting writing) {

    /** A row opens its lead. */
    ListLooks<ConsultationRow> looks() {
        return new ListLooks<>(
                "Name", ConsultationRow::name, row -> "leads/" + row.leadId(), this::second, ConsultationRow::id);
    }

    List<ListColumn<ConsultationRow>> all() {
        return List.of(
                column("starts", "Start", row -> writing.moment(row.startsAt()))
                        .inFile(row -> writing.fileMoment(row.startsAt())),
                column("kind", "Kind", row -> row.kind().label()),
                column("outcome", "Outcome", row -> row.outcome().label()),
                column("artist", "Artist", row -> screen.who(row.artistId())),
                column("category", "Category", row -> row.category().label()),
                column("source", "Source", row -> row.source().label()),
                column("length", "Length", row -> Formats.duration(Duration.ofMinutes(row.minutes())))
                        .inFile(row -> StudioWriting.text(row.minutes()))
                        .ofNumbers()
                        .onDemand());
    }

    private String second(ConsultationRow row) {
        return Stream.of(
                        row.category().label(),
                        row.kind().label(),
                        row.outcome().label(),
                        writing.moment(row.startsAt()))
                .collect(Collectors.joining(" · "));
    }

    private static ListColumn<ConsultationRow> column(
            String key, String header, ListColumn.Text<ConsultationRow> text) {
        return ListColumn.of(key, header, text);
    }
}
