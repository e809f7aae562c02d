package studio.hairline.care.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import studio.hairline.care.Recall;
import studio.hairline.care.RecallKind;
import studio.hairline.care.RecallList;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The call list of those who were in the chair already: touch-ups that are due, series that stall. */
@Route(RecallView.PATH)
@PageTitle("Recall · Hairline")
@Menu(title = "Recall", order = 5.3, icon = "chat")
@RolesAllowed({"OWNER", "STAFF"})
class RecallView extends Main implements BeforeEnterObserver {

    static final String PATH = "recall";

    private final RecallBeans beans;
    private RecallKind kind = RecallKind.TOUCH_UP;
    private boolean whole;

    RecallView(RecallBeans beans) {
        this.beans = beans;
        addClassNames("page", "recall");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Url.of(event.getLocation()));
    }

    void open(Url url) {
        kind = url.first("list").map(RecallKind::of).orElseGet(this::withSomebody);
        whole = url.first("all").isPresent();
        show();
    }

    /** Nobody is sent to an empty list while somebody waits in the other. */
    private RecallKind withSomebody() {
        return Stream.of(RecallKind.values())
                .filter(one -> beans.recalls().list(one).toCall() > 0)
                .findFirst()
                .orElse(RecallKind.TOUCH_UP);
    }

    private void show() {
        removeAll();
        RecallList list = beans.recalls().list(kind);
        Paragraph definition = new Paragraph(kind.definition());
        definition.addClassName("soft");
        add(
                new PageHeader("Recall", words(list), new Anchor("sessions/figures", "How many come back, in figures")),
                lists(),
                definition);
        if (list.all().isEmpty()) {
            add(new EmptyState(Glyph.CHECK_CIRCLE, "Nobody has to be called here today."));
        }
        for (Recall.State state : Recall.State.values()) {
            if (!list.of(state).isEmpty()) {
                add(new RecallSection(list, state, new RecallActs(beans.recalls(), kind, this::show), whole));
            }
        }
        if (kind == RecallKind.TOUCH_UP && beans.user().isOwner()) {
            add(
                    new MonthsForm(
                            "Months until a touch-up is due", beans.months().all(), beans.months()::set),
                    new MonthsForm(
                            "Months after the series in which a touch-up is in the price; 0: in none",
                            beans.included().all(),
                            beans.included()::set));
        }
    }

    private static String words(RecallList list) {
        String resting = list.resting() == 0 ? "" : " · " + Formats.count(list.resting()) + " resting, left out";
        return Formats.count(list.toCall()) + " to call" + resting + " · as of " + Formats.day(list.today());
    }

    static String address(RecallKind kind) {
        return Url.EMPTY.with("list", kind.code()).toPath(PATH);
    }

    private Nav lists() {
        Nav nav = new Nav();
        nav.setAriaLabel("Lists");
        nav.addClassName("week-picker");
        for (RecallKind one : RecallKind.values()) {
            Anchor link = new Anchor(address(one), one.label());
            if (one == kind) {
                link.getElement().setAttribute("aria-current", "page");
                link.addClassName("week-here");
            }
            nav.add(link);
        }
        return nav;
    }
}
