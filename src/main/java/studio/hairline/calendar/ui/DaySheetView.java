package studio.hairline.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.calendar.DayLine;
import studio.hairline.calendar.DaySheets;
import studio.hairline.calendar.DaySheetsThen;
import studio.hairline.calendar.ui.DaySheetLine.Look;
import studio.hairline.history.Refusal;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;
import studio.hairline.ui.Url;

/** A day to print: who comes when to which chair, and what has to be known and done before. */
@Route(DaySheetView.PATH)
@PageTitle("Day sheet · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class DaySheetView extends AddressedPage implements LooksBack {

    static final String PATH = "calendar/day-sheet";

    private static final String OF_TODAY =
            "Names, contact and artists are those of today. What records missed, what was prepared and who was reminded"
                    + " are not shown.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.US);

    private final DaySheets sheets;
    private final DaySheetsThen then;
    private final CalendarBeans.Studio studio;
    private @Nullable KnownOn known;
    private Url shown = Url.EMPTY;

    DaySheetView(DaySheets sheets, DaySheetsThen then, CalendarBeans.Studio studio) {
        this.sheets = sheets;
        this.then = then;
        this.studio = studio;
        addClassName("day-sheet");
    }

    static String address(LocalDate day, @Nullable Long artist) {
        return Url.EMPTY
                .with("day", day.toString())
                .with("artist", artist == null ? "" : artist.toString())
                .toPath(PATH);
    }

    @Override
    public void open(Url url) {
        shown = url;
        removeAll();
        LocalDate today = studio.time().today();
        known = KnownOn.of(url, today).orElse(null);
        LocalDate day = day();
        CalendarFilter asked = CalendarFilter.read(url, day == null ? today : day);
        if (day == null) {
            KnownOn refused = known;
            show(
                    asked,
                    sheets.of(asked.day(), asked.artistId()),
                    new Look(null, studio.chairs().all()));
            if (refused != null) {
                addComponentAtIndex(1, KnownOnNote.refused(refused.problem(), address(asked.day(), asked.artistId())));
            }
            return;
        }
        try {
            look(asked, day);
        } catch (Refusal refusal) {
            add(
                    header(asked, ""),
                    KnownOnNote.refused(
                            Objects.requireNonNull(refusal.getMessage()), address(asked.day(), asked.artistId())));
        }
    }

    private void look(CalendarFilter asked, LocalDate day) {
        DaySheetsThen.Sheet sheet = then.at(KnownOn.end(day, studio.time().zone()), asked.day(), asked.artistId());
        show(asked, sheet.lines(), new Look(day, sheet.chairs()));
        addComponentAtIndex(
                1,
                KnownOnNote.of(day, OF_TODAY, address(asked.day(), asked.artistId()))
                        .leavingOut(String.join(" ", sheet.leftOut())));
    }

    private void show(CalendarFilter asked, List<DayLine> lines, Look look) {
        Button print = new Button("Print");
        print.getElement().setAttribute("data-print", true).setAttribute("data-key", "p");
        print.setEnabled(!lines.isEmpty());
        add(
                header(asked, words(asked, lines), new Anchor(calendar(asked), "Calendar"), print),
                new DaySheetBar(asked, look.day(), studio),
                lines.isEmpty() ? nobody(asked) : list(lines, look));
    }

    private PageHeader header(CalendarFilter asked, String words, Component... verbs) {
        KnownOnChoice choice = new KnownOnChoice(
                Url.of(new Location(address(asked.day(), asked.artistId()))),
                PATH,
                studio.time().today(),
                day());
        return new PageHeader(
                "Day sheet",
                words,
                Stream.concat(Stream.of(choice), Arrays.stream(verbs)).toArray(Component[]::new));
    }

    private String words(CalendarFilter asked, List<DayLine> lines) {
        var artist = studio.artist(asked.artistId());
        String asOf = day() == null
                ? " · as of "
                        + Formats.instant(studio.time().now(), studio.time().zone())
                : "";
        return DAY.format(asked.day()) + (artist == null ? "" : " · " + artist.name()) + " · "
                + Formats.count(lines.size()) + (lines.size() == 1 ? " appointment" : " appointments") + asOf;
    }

    private @Nullable LocalDate day() {
        return known == null ? null : known.day();
    }

    private String calendar(CalendarFilter asked) {
        return KnownOn.at(asked.as(Span.DAY).address(), day());
    }

    private EmptyState nobody(CalendarFilter asked) {
        return new EmptyState(
                Glyph.CALENDAR,
                day() != null
                        ? "Nobody was to come on this day."
                        : "Nobody comes on this day. Look at another one, or book somebody in the calendar.",
                new Anchor(calendar(asked), "Open the day in the calendar"));
    }

    private void remind(DayLine line) {
        try {
            sheets.remind(line.visit());
            open(shown);
            Say.done("Noted that " + line.visit().who().name() + " was reminded.", "Undo", () -> {
                sheets.forget(line.visit());
                open(shown);
            });
        } catch (Refusal over) {
            Say.refused(over.getMessage());
        }
    }

    private OrderedList list(List<DayLine> lines, Look look) {
        OrderedList list = new OrderedList();
        list.addClassName("day-lines");
        lines.forEach(line -> list.add(new DaySheetLine(line, studio, look, () -> remind(line))));
        return list;
    }
}
