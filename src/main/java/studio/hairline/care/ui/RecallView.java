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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.care.Recall;
import studio.hairline.care.RecallKind;
import studio.hairline.care.RecallList;
import studio.hairline.history.Refusal;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The call list of those who were in the chair already: touch-ups that are due, series that stall. */
@Route(RecallView.PATH)
@PageTitle("Recall · Hairline")
@Menu(title = "Recall", order = 5.3, icon = "chat")
@RolesAllowed({"OWNER", "STAFF"})
class RecallView extends Main implements BeforeEnterObserver, LooksBack {

    static final String PATH = "recall";

    private static final String OF_TODAY =
            "Names and contact are those of today, and whoever may not be called today is left out.";

    private static final String UNPRICED =
            " Until when a touch-up was in the price is not told: that was set anew since.";

    private final RecallBeans beans;
    private RecallPage page = new RecallPage(RecallKind.TOUCH_UP, false, null);

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
        Optional<KnownOn> known = KnownOn.of(url, beans.time().today());
        RecallKind kind = url.first("list")
                .map(RecallKind::of)
                .orElseGet(known.isEmpty() ? this::withSomebody : () -> RecallKind.TOUCH_UP);
        LocalDate on = known.map(KnownOn::day).orElse(null);
        page = new RecallPage(kind, url.first("all").isPresent(), on);
        String problem = known.map(KnownOn::problem).orElse("");
        if (!problem.isEmpty()) {
            refuse(problem);
        } else if (on == null) {
            show();
        } else {
            look(on);
        }
    }

    private void refuse(String why) {
        removeAll();
        add(header(""), KnownOnNote.refused(why, page.now().address()));
    }

    private void look(LocalDate on) {
        try {
            Instant end = KnownOn.end(on, beans.time().zone());
            RecallList list = beans.then().list(page.kind(), on, end);
            removeAll();
            add(
                    header(words(list, list.toCall() == 1 ? "was to be called" : "were to be called")),
                    KnownOnNote.of(
                            on,
                            list.priced() ? OF_TODAY : OF_TODAY + UNPRICED,
                            page.now().address()));
            rows(list, null);
        } catch (Refusal refusal) {
            refuse(refusal.getMessage());
        }
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
        RecallList list = beans.recalls().list(page.kind());
        add(header(words(list, "to call") + " · as of " + Formats.day(list.today())));
        rows(list, new RecallActs(beans.recalls(), page.kind(), this::show));
        if (page.kind() == RecallKind.TOUCH_UP && beans.user().isOwner()) {
            add(
                    new MonthsForm(
                            "Months until a touch-up is due", beans.months().all(), beans.months()::set),
                    new MonthsForm(
                            "Months after the series in which a touch-up is in the price; 0: in none",
                            beans.included().all(),
                            beans.included()::set));
        }
    }

    private PageHeader header(String words) {
        return new PageHeader(
                "Recall",
                words,
                new KnownOnChoice(page.url(), PATH, beans.time().today(), page.on()),
                new Anchor(page.at("sessions/figures"), "How many come back, in figures"));
    }

    private void rows(RecallList list, @Nullable RecallActs acts) {
        Paragraph definition = new Paragraph(page.kind().definition());
        definition.addClassName("soft");
        add(lists(), definition);
        if (list.all().isEmpty()) {
            add(new EmptyState(
                    Glyph.CHECK_CIRCLE,
                    acts == null ? "Nobody had to be called here." : "Nobody has to be called here today."));
        }
        for (Recall.State state : Recall.State.values()) {
            if (!list.of(state).isEmpty()) {
                add(new RecallSection(list, state, acts, page));
            }
        }
    }

    private static String words(RecallList list, String verb) {
        String resting = list.resting() == 0 ? "" : " · " + Formats.count(list.resting()) + " resting, left out";
        return Formats.count(list.toCall()) + " " + verb + resting;
    }

    private Nav lists() {
        Nav nav = new Nav();
        nav.setAriaLabel("Lists");
        nav.addClassName("week-picker");
        for (RecallKind one : RecallKind.values()) {
            Anchor link = new Anchor(page.of(one).address(), one.label());
            if (one == page.kind()) {
                link.getElement().setAttribute("aria-current", "page");
                link.addClassName("week-here");
            }
            nav.add(link);
        }
        return nav;
    }
}
