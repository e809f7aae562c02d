package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.chairs.Chair;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.Url;

/** Goes through the days, and says whose. */
final class CalendarBar extends Div {

    CalendarBar(CalendarPage page, CalendarBeans beans) {
        addClassName("calendar-bar");
        CalendarFilter filter = page.filter();
        Nav steps = new Nav(
                link("‹", "Earlier", page.address(filter.step(-1))),
                link(page.isPast() ? "That day" : "Today", null, page.address(filter.on(page.today()))),
                link("›", "Later", page.address(filter.step(1))));
        steps.setAriaLabel("Days");
        Nav spans = new Nav();
        spans.setAriaLabel("How many days");
        Arrays.stream(Span.values()).forEach(span -> {
            Anchor link = link(span.label(), null, page.address(filter.as(span)));
            if (span == filter.span()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            spans.add(link);
        });
        add(steps, spans, whose(page, beans));
    }

    /** By artist, or by chair where there is more than one; what is chosen is told by where it leads. */
    private static OneChoice<String> whose(CalendarPage page, CalendarBeans beans) {
        CalendarFilter filter = page.filter();
        Map<String, String> names = new LinkedHashMap<>();
        names.put(page.address(filter.ofAll()), "All artists");
        beans.studio().users().artists().forEach(one -> names.put(page.address(filter.ofArtist(one.id())), one.name()));
        List<Chair> chairs = page.chairs().stream().filter(Chair::active).toList();
        boolean day = filter.span() == Span.DAY;
        if (chairs.size() > 1) {
            if (day) {
                names.put(page.address(filter.chairByChair()), "By chair");
            }
            chairs.forEach(one -> names.put(page.address(filter.ofChair(one.id())), one.name()));
        }
        CalendarFilter shown = filter.byChair() && !day ? filter.ofAll() : filter;
        names.putIfAbsent(page.address(shown), shown.artistId() == null ? "Another chair" : "Somebody else");
        return new OneChoice<>("Whose", names.keySet(), to -> names.getOrDefault(to, ""), page.address(shown))
                .onChoice(Url::open);
    }

    private static Anchor link(String text, @Nullable String label, String to) {
        Anchor link = new Anchor(to, text);
        if (label != null) {
            link.setAriaLabel(label);
        }
        return link;
    }
}
