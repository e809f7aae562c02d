package studio.hairline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/** The pages one may open, told by their {@code @Menu}: all at the side, the first few at a phone's lower edge. */
final class Navigation {

    private static final int FIT_BELOW = 5;

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    private final List<Anchor> links = new ArrayList<>();

    SideNav side() {
        SideNav side = new SideNav();
        side.addClassName("side-nav");
        side.getElement().setAttribute("aria-label", "Pages");
        entries.forEach(entry -> {
            SideNavItem item = new SideNavItem(entry.title(), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            side.addItem(item);
        });
        return side;
    }

    Nav bottom() {
        Nav bottom = new Nav();
        bottom.addClassName("bottom-nav");
        bottom.setAriaLabel("Main pages");
        entries.stream().limit(FIT_BELOW).map(Navigation::link).forEach(links::add);
        links.forEach(bottom::add);
        return bottom;
    }

    /** Tells eyes and screen readers which of the links below is open. */
    void mark(String path) {
        links.forEach(link -> {
            if (link.getHref().equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static Anchor link(MenuEntry entry) {
        Anchor link = new Anchor(entry.path().replaceFirst("^/", ""), "");
        if (entry.icon() != null) {
            link.add(new Icon(entry.icon()));
        }
        link.add(new Span(entry.title()));
        return link;
    }
}
