package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointment.State;
import studio.hairline.calendar.Lanes.Lane;
import studio.hairline.chairs.BlockedTimes.Coming;
import studio.hairline.chairs.Stay;
import studio.hairline.operations.OpeningHours.Hours;

/** What lies in the columns: appointments, blocked time, the hours the studio is closed, and the line of now. */
final class BoardItems {

    private static final int DAY = 24 * 60;
    private static final int SHORT = 45;

    private final CalendarPage page;
    private final CalendarBeans beans;
    private final Board.Hands hands;
    private final int first;

    BoardItems(CalendarPage page, CalendarBeans beans, Board.Hands hands, int first) {
        this.page = page;
        this.beans = beans;
        this.hands = hands;
        this.first = first;
    }

    static ListItem at(ListItem item, int from, int minutes) {
        item.getElement().setAttribute("data-from", String.valueOf(from));
        item.getElement().setAttribute("data-minutes", String.valueOf(minutes));
        return item;
    }

    /** What comes earlier is read, and on a phone shown, first. */
    static int from(ListItem item) {
        return Integer.parseInt(item.getElement().getAttribute("data-from"));
    }

    ListItem appointment(Appointment one, Lane lane) {
        ListItem item = at(
                new ListItem(),
                page.minuteOf(one.stay().startsAt()) - first,
                one.stay().minutes());
        item.getElement().setAttribute("data-lane", String.valueOf(lane.number()));
        item.getElement().setAttribute("data-lanes", String.valueOf(lane.of()));
        item.getElement().setAttribute("data-ref", one.ref().key());
        item.addClassNames("appointment", one.what().category().colour());
        item.setClassName("short", one.stay().minutes() <= SHORT);
        item.setClassName("past", !one.isMovable());
        item.setClassName("missed", one.what().state() == State.MISSED);
        item.setClassName("open-question", one.lacksOutcome(page.now()));
        item.add(link(one));
        if (one.isMovable() && !page.isPast()) {
            item.getElement().setAttribute("data-movable", true);
            item.add(move(one));
        }
        return item;
    }

    private Anchor link(Appointment one) {
        Span who = new Span(one.who().name());
        who.addClassName("who");
        Anchor link = new Anchor(
                page.href(one),
                new Span(beans.studio().clock(one.stay().startsAt()) + "–"
                        + beans.studio().clock(one.stay().ends())),
                who);
        List<String> missing = page.missing(one);
        if (!missing.isEmpty()) {
            Span lacks = new Span("Missing: " + String.join(", ", missing));
            lacks.addClassName("lacks");
            link.add(lacks);
        }
        link.add(new Span(words(one)));
        if (one.lacksOutcome(page.now())) {
            Span ask = new Span("What became of it?");
            ask.addClassName("ask");
            link.add(ask);
        }
        return link;
    }

    private String words(Appointment one) {
        var artist = beans.studio().artist(one.stay().artistId());
        String name = artist == null ? one.what().artistName() : artist.name();
        String state = one.what().state() == State.MISSED ? " · No-show" : "";
        return one.what().words() + (name == null ? "" : " · " + name) + state;
    }

    private NativeButton move(Appointment one) {
        NativeButton move = new NativeButton("Move", click -> hands.move(one));
        move.getElement().setAttribute("data-key", "m");
        move.setAriaLabel("Move or call off " + one.who().name() + ", "
                + beans.studio().clock(one.stay().startsAt()));
        return move;
    }

    List<ListItem> closed(CalendarColumn column) {
        Optional<Hours> hours = page.hours(column.day());
        List<ListItem> closed = new ArrayList<>();
        int opens = hours.map(one -> CalendarPage.minute(one.opens())).orElse(DAY);
        int closes = hours.map(one -> CalendarPage.minute(one.closes())).orElse(DAY);
        shade(closed, first, Math.min(opens, page.last()));
        shade(closed, closes, page.last());
        return closed;
    }

    private void shade(List<ListItem> closed, int from, int until) {
        if (until > from) {
            ListItem item = at(new ListItem(), from - first, until - from);
            item.addClassName("calendar-closed");
            item.getElement().setAttribute("aria-hidden", "true");
            closed.add(item);
        }
    }

    Stream<ListItem> blocks(CalendarColumn column) {
        return page.blocks().stream()
                .filter(one -> column.isBlocked(one.stay()) && Board.isWithin(one.stay(), page, column))
                .map(one -> block(one, column));
    }

    private ListItem block(Coming one, CalendarColumn column) {
        Stay stay = one.stay();
        int from = page.dayOf(stay.startsAt()).isBefore(column.day()) ? first : page.minuteOf(stay.startsAt());
        int until = page.dayOf(stay.ends()).isAfter(column.day()) ? page.last() : page.minuteOf(stay.ends());
        ListItem item = at(
                new ListItem(),
                Math.max(0, from - first),
                Math.max(15, Math.min(until, page.last()) - Math.max(from, first)));
        item.addClassName("calendar-block");
        String time =
                beans.studio().clock(stay.startsAt()) + "–" + beans.studio().clock(stay.ends());
        item.add(new Span(
                one.block().reason() + " " + time + whose(stay) + (one.block().weekly() ? ", weekly" : "")));
        if (!page.isPast()) {
            item.add(free(one));
        }
        return item;
    }

    private NativeButton free(Coming one) {
        NativeButton free = new NativeButton("Free", click -> hands.unblock(one.id()));
        free.setAriaLabel("Take out the blocked time: " + one.block().reason());
        return free;
    }

    private String whose(Stay stay) {
        var artist = beans.studio().artist(stay.artistId());
        String chair = page.chairs().stream()
                .filter(one -> Objects.equals(one.id(), stay.chairId()))
                .map(one -> ", " + one.name())
                .findFirst()
                .orElse("");
        return (artist == null ? "" : ", " + artist.name()) + chair;
    }

    Optional<ListItem> now(CalendarColumn column) {
        int minute = page.minuteOf(page.now());
        if (!column.day().equals(page.today()) || minute < first || minute > page.last()) {
            return Optional.empty();
        }
        ListItem now = at(new ListItem(), minute - first, 1);
        now.addClassName("calendar-now");
        now.getElement().setAttribute("aria-hidden", "true");
        return Optional.of(now);
    }
}
