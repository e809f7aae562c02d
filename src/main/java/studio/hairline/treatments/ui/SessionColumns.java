package studio.hairline.treatments.ui;

import static studio.hairline.ui.StudioWriting.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.ui.Formats;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListLooks;
import studio.hairline.ui.StudioWriting;

/** The columns of the list of sessions; what a session earns is there for the owner alone. */
final class SessionColumns {

    /** What the list is ordered by: the day it goes by, then the start. */
    static final String DAY = "day";

    /** Known only of today. */
    static final String MISSING = "missing";

    private final ChairScreen screen;
    private final StudioWriting writing;

    SessionColumns(ChairScreen screen) {
        this.screen = screen;
        writing = screen.writing();
    }

    /** A row opens its person; where the client was not recorded, the session itself. */
    ListLooks<SessionRow> looks() {
        return new ListLooks<>("Name", SessionRow::name, SessionColumns::address, this::second, SessionRow::id);
    }

    private static String address(SessionRow row) {
        return row.personId() == null ? "sessions/" + row.id() : "people/" + row.personId();
    }

    private String second(SessionRow row) {
        return Stream.of(row.category().label(), place(row), row.status().label(), writing.moment(row.startsAt()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    List<ListColumn<SessionRow>> all() {
        List<ListColumn<SessionRow>> columns = new ArrayList<>(List.of(
                column("starts", "Start", row -> writing.moment(row.startsAt()))
                        .inFile(row -> writing.fileMoment(row.startsAt()))
                        .sortedBy(DAY),
                column(MISSING, "Missing", row -> LackingWords.brief(missing(row)))
                        .inFile(row -> String.join("; ", row.missing())),
                column("place", "In the series", SessionColumns::place),
                column("category", "Category", row -> row.category().label()),
                column("status", "Status", row -> row.status().label()),
                column("artist", "Artist", row -> screen.artist(row.artistId(), row.artistName()))));
        if (screen.user().isOwner()) {
            columns.add(column("value", "Value", row -> writing.money(row.valueCents()))
                    .inFile(row -> StudioWriting.fileMoney(row.valueCents()))
                    .ofNumbers());
        }
        columns.add(column("source", "Source", row -> row.source().label()));
        onDemand().map(ListColumn::onDemand).forEach(columns::add);
        return List.copyOf(columns);
    }

    private Stream<ListColumn<SessionRow>> onDemand() {
        return Stream.of(
                column("completed", "Completed", row -> writing.moment(row.completedAt()))
                        .inFile(row -> writing.fileMoment(row.completedAt())),
                column("gap", "Days since the one before", row -> text(row.gapDays()))
                        .ofNumbers(),
                column("length", "Length", row -> Formats.duration(Duration.ofMinutes(row.minutes())))
                        .inFile(row -> text(row.minutes()))
                        .ofNumbers(),
                column("kind", "Kind", row -> row.kind().label()),
                column("service", "Called elsewhere", row -> text(row.service())));
    }

    /** Before the eve of a session nobody waits for its papers. */
    private List<String> missing(SessionRow row) {
        boolean later = row.status() == SessionStatus.SCHEDULED
                && screen.time()
                        .dayOf(row.startsAt())
                        .isAfter(screen.time().today().plusDays(1));
        return later ? List.of() : row.missing();
    }

    private static String place(SessionRow row) {
        return row.kind() == SessionKind.TREATMENT
                ? place(row.number(), row.planned())
                : row.kind().label();
    }

    /** @return "2 of 3", "2", or nothing when not recorded */
    static String place(@Nullable Number number, @Nullable Number planned) {
        return text(number) + (number == null || planned == null ? "" : " of " + planned);
    }

    private static ListColumn<SessionRow> column(String key, String header, ListColumn.Text<SessionRow> text) {
        return ListColumn.of(key, header, text);
    }
}
