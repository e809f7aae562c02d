package studio.hairline.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.calendar.DayLine;
import studio.hairline.calendar.DaySheets;
import studio.hairline.history.Refusal;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;
import studio.hairline.ui.Url;

/** A day to print: who comes when to which chair, and what has to be known and done before. */
@Route(DaySheetView.PATH)
@PageTitle("Day sheet · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class DaySheetView extends AddressedPage {

    static final String PATH = "calendar/day-sheet";

    private static final Long EVERYBODY = 0L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.US);

    private final DaySheets sheets;
    private final CalendarBeans.Studio studio;
    private Url shown = Url.EMPTY;

    DaySheetView(DaySheets sheets, CalendarBeans.Studio studio) {
        this.sheets = sheets;
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
        CalendarFilter asked = CalendarFilter.read(url, studio.time().today());
        List<DayLine> lines = sheets.of(asked.day(), asked.artistId());
        Button print = new Button("Print");
        print.getElement().setAttribute("data-print", true).setAttribute("data-key", "p");
        print.setEnabled(!lines.isEmpty());
        add(
                new PageHeader("Day sheet", words(asked, lines), new Anchor(calendar(asked), "Calendar"), print),
                bar(asked),
                lines.isEmpty() ? nobody(asked) : list(lines));
    }

    private String words(CalendarFilter asked, List<DayLine> lines) {
        var artist = studio.artist(asked.artistId());
        return DAY.format(asked.day()) + (artist == null ? "" : " · " + artist.name()) + " · "
                + Formats.count(lines.size()) + (lines.size() == 1 ? " appointment" : " appointments") + " · as of "
                + Formats.instant(studio.time().now(), studio.time().zone());
    }

    private static String calendar(CalendarFilter asked) {
        return asked.as(Span.DAY).address();
    }

    private Div bar(CalendarFilter asked) {
        Nav days = new Nav(
                step("‹", "The day before", "k", address(asked.day().minusDays(1), asked.artistId())),
                new Anchor(address(studio.time().today(), asked.artistId()), "Today"),
                step("›", "The day after", "j", address(asked.day().plusDays(1), asked.artistId())));
        days.setAriaLabel("Days");
        Div bar = new Div(days, whose(asked));
        bar.addClassNames("calendar-bar", "not-on-paper");
        return bar;
    }

    private OneChoice<Long> whose(CalendarFilter asked) {
        Map<Long, String> names = new LinkedHashMap<>(Map.of(EVERYBODY, "All artists"));
        studio.users().artists().forEach(one -> names.put(one.id(), one.name()));
        Long chosen = asked.artistId() == null ? EVERYBODY : asked.artistId();
        names.putIfAbsent(chosen, "Somebody else");
        return new OneChoice<>("Whose", names.keySet(), id -> names.getOrDefault(id, ""), chosen)
                .onChoice(id -> Url.open(address(asked.day(), id.equals(EVERYBODY) ? null : id)));
    }

    private static Anchor step(String sign, String label, String key, String to) {
        Anchor link = new Anchor(to, sign);
        link.setAriaLabel(label);
        link.getElement().setAttribute("data-key", key);
        return link;
    }

    private static EmptyState nobody(CalendarFilter asked) {
        return new EmptyState(
                Glyph.CALENDAR,
                "Nobody comes on this day. Look at another one, or book somebody in the calendar.",
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

    private OrderedList list(List<DayLine> lines) {
        OrderedList list = new OrderedList();
        list.addClassName("day-lines");
        lines.forEach(line -> list.add(new DaySheetLine(line, studio, () -> remind(line))));
        return list;
    }
}
