package studio.hairline.calendar.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.Lanes;
import studio.hairline.chairs.Stay;

/** Hours from top to bottom, days, artists or chairs from left to right. */
@Tag("hairline-calendar")
@JsModule("context://kit.js")
final class Board extends HtmlContainer {

    private static final String REF = "event.detail.ref";
    private static final String COLUMN = "event.detail.column";
    private static final String MINUTE = "event.detail.minute";

    private final CalendarPage page;
    private final BoardItems items;
    private final int first;
    private final int last;

    /** What one does on it. */
    interface Hands {
        /** @param minute of the day */
        void drop(String ref, CalendarColumn on, int minute);

        void begin(CalendarColumn on, int minute);

        void move(Appointment one);

        void unblock(long blockId);

        /** Of a past day there is nothing to do. */
        Hands NONE = new Hands() {
            @Override
            public void drop(String ref, CalendarColumn on, int minute) {}

            @Override
            public void begin(CalendarColumn on, int minute) {}

            @Override
            public void move(Appointment one) {}

            @Override
            public void unblock(long blockId) {}
        };
    }

    Board(CalendarPage page, List<CalendarColumn> columns, CalendarBeans beans, Hands hands) {
        this.page = page;
        first = page.first();
        last = page.last();
        items = new BoardItems(page, beans, hands, first);
        getElement().setAttribute("data-total", String.valueOf(last - first));
        add(clock());
        columns.forEach(column -> add(column(column)));
        if (page.isPast()) {
            addClassName("past");
        } else {
            listen(hands);
        }
    }

    private void listen(Hands hands) {
        getElement()
                .addEventListener(
                        "calendar-move",
                        event -> CalendarColumn.read(text(event, COLUMN))
                                .ifPresent(column -> hands.drop(text(event, REF), column, minute(event))))
                .addEventData(COLUMN)
                .addEventData(MINUTE)
                .addEventData(REF);
        getElement()
                .addEventListener(
                        "calendar-new",
                        event -> CalendarColumn.read(text(event, COLUMN))
                                .ifPresent(column -> hands.begin(column, minute(event))))
                .addEventData(COLUMN)
                .addEventData(MINUTE);
    }

    private static String text(DomEvent event, String name) {
        return event.getEventData().get(name).asText();
    }

    /** Whatever a browser says, it lies within a day. */
    private int minute(DomEvent event) {
        return Math.clamp(first + event.getEventData().get(MINUTE).asInt(), 0, 24 * 60 - 15);
    }

    private Div clock() {
        UnorderedList hours = new UnorderedList();
        hours.addClassName("calendar-hours");
        for (int minute = first; minute < last; minute += 60) {
            ListItem hour = BoardItems.at(new ListItem(), minute - first, 60);
            hour.setText("%02d:00".formatted(minute / 60));
            hours.add(hour);
        }
        Div clock = new Div(hours);
        clock.addClassName("calendar-clock");
        clock.getElement().setAttribute("aria-hidden", "true");
        return clock;
    }

    private Section column(CalendarColumn column) {
        UnorderedList hours = new UnorderedList();
        hours.addClassName("calendar-hours");
        hours.getElement().setAttribute("data-column", column.key());
        hours.getElement().setAttribute("aria-label", column.title());
        items.closed(column).forEach(hours::add);
        List<Appointment> here = page.appointments().stream()
                .filter(one -> column.holds(page.dayOf(one.stay().startsAt()), one.stay()))
                .toList();
        Lanes lanes = new Lanes(here.stream().map(one -> one.stay()).toList());
        Stream.concat(items.blocks(column), here.stream().map(one -> items.appointment(one, lanes.of(one.stay()))))
                .sorted(Comparator.comparingInt(BoardItems::from))
                .forEach(hours::add);
        items.now(column).ifPresent(hours::add);
        Section section = new Section(heading(column, here.size()), hours);
        section.addClassName("calendar-column");
        section.setClassName("today", column.day().equals(page.today()));
        return section;
    }

    private H2 heading(CalendarColumn column, int count) {
        Span number = new Span(count == 0 ? "" : String.valueOf(count));
        number.addClassName("soft");
        number.getElement().setAttribute("aria-hidden", "true");
        boolean day = column.axis() == CalendarColumn.Axis.DAY;
        CalendarFilter one = page.filter().on(column.day()).as(CalendarFilter.Span.DAY);
        return new H2(day ? new Anchor(page.address(one), column.title()) : new Span(column.title()), number);
    }

    /** What takes part of a column. */
    static boolean isWithin(Stay stay, CalendarPage page, CalendarColumn column) {
        return !page.dayOf(stay.startsAt()).isAfter(column.day())
                && !page.dayOf(stay.ends().minusSeconds(1)).isBefore(column.day());
    }
}
