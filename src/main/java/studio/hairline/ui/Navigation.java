package studio.hairline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages one may open, told by their {@code @Menu}: all at the side, the first few at a phone's lower edge. */
final class Navigation {

    private static final int FIT_BELOW = 5;

    private static final List<String> GROUPS = List.of("", "Follow up", "Numbers", "Studio");

    /** The order with which the second and each later group begins. */
    private static final List<Double> FROM = List.of(5.0, 6.0, 8.0);

    /** Pages with a filter bar. */
    private static final Set<String> FILTERED = Set.of("", "leads", "conversions", "sessions", "answering", "reports");

    /** What every filter bar asks. */
    private static final Set<String> HELD = Set.of("period", "compare", "from", "to", "category", "source", "person");

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    private final Map<MenuEntry, SideNavItem> items = new LinkedHashMap<>();
    private final Map<MenuEntry, Anchor> below = new LinkedHashMap<>();

    /** One list for each group that has pages; a page's order says its group: below 5 no heading, and so on. */
    Div side() {
        Div side = new Div();
        side.addClassName("side-navs");
        for (int group = 0; group < GROUPS.size(); group++) {
            int here = group;
            List<MenuEntry> pages =
                    entries.stream().filter(entry -> groupOf(entry) == here).toList();
            if (!pages.isEmpty()) {
                side.add(list(GROUPS.get(group), pages));
            }
        }
        return side;
    }

    private SideNav list(String label, List<MenuEntry> pages) {
        SideNav list = new SideNav();
        list.addClassName("side-nav");
        if (label.isEmpty()) {
            list.getElement().setAttribute("aria-label", "Pages");
        } else {
            list.setLabel(label);
        }
        pages.forEach(entry -> {
            SideNavItem item = new SideNavItem(entry.title(), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(Glyph.named(entry.icon()));
            }
            items.put(entry, item);
            list.addItem(item);
        });
        return list;
    }

    private static int groupOf(MenuEntry entry) {
        double order = entry.order() == null ? FROM.getLast() : entry.order();
        return (int) FROM.stream().filter(from -> order >= from).count();
    }

    Nav bottom() {
        Nav bottom = new Nav();
        bottom.addClassName("bottom-nav");
        bottom.setAriaLabel("Main pages");
        entries.stream().limit(FIT_BELOW).forEach(entry -> below.put(entry, link(entry)));
        below.values().forEach(bottom::add);
        return bottom;
    }

    /** Goes on asking on every page what is asked on this one; a page that asks nothing of that kind changes nothing. */
    void carry(Location from) {
        String path = from.getPath();
        if (entries.stream()
                .noneMatch(entry -> isFiltered(entry) && pathOf(entry).equals(path))) {
            return;
        }
        Url held = Url.of(from).only(HELD);
        items.forEach((entry, item) -> {
            if (isFiltered(entry)) {
                item.setQueryParameters(new QueryParameters(held.parameters()));
            }
        });
        below.forEach((entry, link) -> link.setHref((isFiltered(entry) ? held : Url.EMPTY).toPath(pathOf(entry))));
    }

    /** Says beside a page's name how much waits there. */
    void count(PageCount waiting) {
        long count = waiting.last();
        items.forEach((entry, item) -> {
            if (pathOf(entry).equals(waiting.path())) {
                Span number = new Span(Formats.count(count));
                number.addClassName("page-count");
                item.setSuffixComponent(count == 0 ? null : number);
            }
        });
    }

    /** Tells eyes and screen readers which of the links below is open. */
    void mark(String path) {
        below.forEach((entry, link) -> {
            if (pathOf(entry).equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static String pathOf(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static boolean isFiltered(MenuEntry entry) {
        return FILTERED.contains(pathOf(entry));
    }

    private static Anchor link(MenuEntry entry) {
        Anchor link = new Anchor(pathOf(entry), "");
        if (entry.icon() != null) {
            link.add(Glyph.named(entry.icon()));
        }
        link.add(new Span(entry.title()));
        return link;
    }
}
