package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.ui.Formats;

/** Six weeks at a glance: how many come on each day, and the first of them. */
final class MonthBoard extends UnorderedList {

    private static final int NAMED = 3;

    private final CalendarPage page;
    private final CalendarBeans beans;

    MonthBoard(CalendarPage page, CalendarBeans beans) {
        this.page = page;
        this.beans = beans;
        addClassName("calendar-month");
        page.filter().from().datesUntil(page.filter().until()).forEach(day -> add(day(day)));
    }

    private ListItem day(LocalDate day) {
        List<Appointment> here = page.appointments().stream()
                .filter(one -> page.dayOf(one.stay().startsAt()).equals(day))
                .toList();
        CalendarFilter filter = page.filter().on(day).as(CalendarFilter.Span.DAY);
        Anchor link = new Anchor(page.address(filter), weekday(day), new Span(" " + day.getDayOfMonth()));
        link.setAriaLabel(
                Formats.day(day) + ", " + here.size() + (here.size() == 1 ? " appointment" : " appointments"));
        ListItem item = new ListItem(link);
        here.stream().limit(NAMED).forEach(one -> item.add(new Span(line(one))));
        if (!here.isEmpty()) {
            Span count = new Span(here.size() > NAMED ? here.size() + " in all" : String.valueOf(here.size()));
            count.addClassNames("count", "soft");
            count.setClassName("named", here.size() <= NAMED);
            item.add(count);
        }
        item.setClassName("today", day.equals(page.today()));
        item.setClassName("elsewhere", day.getMonth() != page.filter().day().getMonth());
        return item;
    }

    private static Span weekday(LocalDate day) {
        Span weekday = new Span(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US));
        weekday.addClassName("weekday");
        return weekday;
    }

    private String line(Appointment one) {
        return beans.studio().clock(one.stay().startsAt()) + " " + one.who().name();
    }
}
