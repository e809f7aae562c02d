package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.Url;

/** Goes through the days, and says whose. */
final class CalendarBar extends Div {

    private static final Long EVERYBODY = 0L;
    private static final Long CHAIRS = -1L;

    CalendarBar(CalendarPage page, CalendarBeans beans) {
        addClassName("calendar-bar");
        CalendarFilter filter = page.filter();
        Nav steps = new Nav(
                link("‹", "Earlier", filter.step(-1)),
                link("Today", null, filter.on(page.today())),
                link("›", "Later", filter.step(1)));
        steps.setAriaLabel("Days");
        Nav spans = new Nav();
        spans.setAriaLabel("How many days");
        Arrays.stream(Span.values()).forEach(span -> {
            Anchor link = link(span.label(), null, filter.as(span));
            if (span == filter.span()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            spans.add(link);
        });
        add(steps, spans, whose(filter, beans));
    }

    private static OneChoice<Long> whose(CalendarFilter filter, CalendarBeans beans) {
        Map<Long, String> names = new LinkedHashMap<>();
        names.put(EVERYBODY, "All artists");
        beans.studio().users().artists().forEach(one -> names.put(one.id(), one.name()));
        if (filter.span() == Span.DAY && beans.studio().active().size() > 1) {
            names.put(CHAIRS, "By chair");
        }
        Long artist = filter.artistId();
        Long chosen = filter.byChair() && names.containsKey(CHAIRS) ? CHAIRS : artist == null ? EVERYBODY : artist;
        names.putIfAbsent(chosen, "Somebody else");
        return new OneChoice<>("Whose", names.keySet(), id -> names.getOrDefault(id, ""), chosen)
                .onChoice(id -> Url.open(
                        filter.of(id > 0 ? id : null, id.equals(CHAIRS)).address()));
    }

    private static Anchor link(String text, @Nullable String label, CalendarFilter to) {
        Anchor link = new Anchor(to.address(), text);
        if (label != null) {
            link.setAriaLabel(label);
        }
        return link;
    }
}
