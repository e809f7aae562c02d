package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: where one can go, whose studio it is, who is signed in. */
@Layout
@AnonymousAllowed
@JsModule("context://kit.js")
public final class Shell extends AppLayout implements AfterNavigationObserver {

    private final Navigation navigation = new Navigation();
    private final ShellParts parts;
    private Component unanswered = new Div();

    Shell(ShellParts parts, AuthenticationContext authentication) {
        this.parts = parts;
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        ShellFacts known = parts.facts().getIfAvailable(Shell::nobody);
        addToDrawer(studio(known), navigation.side(), foot(known, authentication));
        addToNavbar(skipLink(), topBar(parts.search(), parts.entry()));
        addToNavbar(true, navigation.bottom());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getPath());
        navigation.carry(event.getLocation());
        count();
        lookBack(event.getLocation());
    }

    /** Says what waits on each page. In a large studio that takes its time: meanwhile the last count stands, and the next page says it. */
    private void count() {
        List<PageCount> counts = parts.counts().stream().toList();
        CompletableFuture.allOf(counts.stream().map(PageCount::counted).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PageCount.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        counts.forEach(navigation::count);
    }

    /** A page that is asked of a past day and cannot answer says so. */
    private void lookBack(Location asked) {
        unanswered.getElement().removeFromParent();
        Url url = Url.of(asked);
        if (url.first(KnownOn.PARAMETER).isPresent()
                && getContent() instanceof Main page
                && !(page instanceof LooksBack)) {
            unanswered = KnownOnNote.refused(
                    "Everything here is as it stands now.",
                    url.without(KnownOn.PARAMETER).toPath(asked.getPath()));
            page.addComponentAtIndex(Math.min(1, page.getComponentCount()), unanswered);
        }
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#content", "Skip to the page");
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private static Header studio(ShellFacts facts) {
        Span mark = new Span();
        mark.addClassName("studio-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(facts.studioName());
        name.addClassName("studio-name");
        Header header = new Header(mark, name);
        header.addClassName("studio");
        return header;
    }

    private static Div topBar(ObjectProvider<GlobalSearch> search, ObjectProvider<QuickEntry> entry) {
        Div bar = new Div(new DrawerToggle());
        bar.addClassName("top-bar");
        search.ifAvailable(known -> {
            Div place = new Div(known.field());
            place.addClassName("global-search");
            bar.add(place);
        });
        Div tools = new Div();
        tools.addClassName("top-tools");
        entry.ifAvailable(known -> tools.add(known.button()));
        tools.add(new ShortcutHelp());
        bar.add(tools);
        return bar;
    }

    private static Footer foot(ShellFacts facts, AuthenticationContext authentication) {
        Footer foot = new Footer(new SchemeSwitch());
        foot.addClassName("shell-foot");
        if (!facts.userName().isBlank()) {
            foot.add(new SignedInAs(facts.userName(), authentication::logout));
        }
        return foot;
    }

    private static ShellFacts nobody() {
        return new ShellFacts() {
            @Override
            public String studioName() {
                return "Hairline";
            }

            @Override
            public String userName() {
                return "";
            }
        };
    }
}
