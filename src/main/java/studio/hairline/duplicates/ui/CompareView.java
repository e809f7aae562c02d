package studio.hairline.duplicates.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.duplicates.Pair;
import studio.hairline.history.Refusal;
import studio.hairline.people.PersonDetails;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** Two records side by side: what is kept of each is chosen field by field, and they become one or stay two. */
@Route("duplicates/:one([0-9]{1,18})/:other([0-9]{1,18})")
@PageTitle("Compare · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class CompareView extends Main implements BeforeEnterObserver {

    private final DuplicateBeans beans;
    private final Paragraph problem = new Paragraph();

    CompareView(DuplicateBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long one = event.getRouteParameters().getLong("one").orElse(0L);
        long other = event.getRouteParameters().getLong("other").orElse(0L);
        show(one, other);
    }

    void show(long one, long other) {
        removeAll();
        problem.setVisible(false);
        try {
            show(beans.duplicates().compare(one, other));
        } catch (Refusal refused) {
            add(new PageHeader("Compare", ""));
            add(new EmptyState(Glyph.CHECK_CIRCLE, refused.getMessage(), new Anchor("duplicates", "All pairs")));
        }
    }

    private void show(Pair pair) {
        PersonDetails stays = pair.one();
        PersonDetails goes = pair.other();
        Anchor back = new Anchor("duplicates", "← All pairs");
        add(new PageHeader("Are they one person?", stays.displayName() + " and " + goes.displayName(), back));
        FieldChoice choice = new FieldChoice(pair, beans);
        Button merge = new Button("Merge into one", click -> merge(pair, choice));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button("Not the same", click -> notSame(pair));
        Div answers = new Div(merge, no);
        answers.addClassName("button-row");
        Paragraph promise = new Paragraph("The record of " + beans.moment(stays.createdAt())
                + " stays, and the address of the other leads to it. Search and imports know both details"
                + " afterwards. It can be undone for 30 days.");
        promise.addClassName("soft");
        add(evidence(pair), choice, problem, promise, answers);
    }

    private static Section evidence(Pair pair) {
        Div head = new Div(new H2("Evidence"), Signs.strength(pair.likeness()));
        head.addClassName("record-heading");
        Section evidence = new Section(head, new Signs(pair.likeness()));
        evidence.addClassNames("card", "section");
        if (pair.likeness().signs().isEmpty()) {
            evidence.add(new Paragraph("Nothing speaks for it."));
        }
        return evidence;
    }

    private void merge(Pair pair, FieldChoice choice) {
        try {
            long merge = beans.merges().merge(pair.one(), pair.other(), choice.kept());
            UI.getCurrentOrThrow().navigate("people/" + pair.one().id());
            Say.done("They are one record now.", "Undo", () -> undo(merge, pair));
        } catch (Refusal refused) {
            problem.setText(refused.getMessage());
            problem.setVisible(true);
        }
    }

    private void undo(long merge, Pair pair) {
        try {
            beans.undo().undo(merge);
            UI.getCurrentOrThrow().navigate(pair.address());
            Say.done("They are two records again.");
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
    }

    private void notSame(Pair pair) {
        beans.duplicates().notSame(pair.one().id(), pair.other().id());
        UI.getCurrentOrThrow().navigate("duplicates");
        Say.done("Remembered: they are two people.", "Undo", () -> {
            beans.duplicates().askAgain(pair.one().id(), pair.other().id());
            beans.lookout().look(pair.one().id());
            UI.getCurrentOrThrow().navigate(pair.address());
        });
    }
}
