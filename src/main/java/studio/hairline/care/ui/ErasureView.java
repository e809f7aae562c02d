package studio.hairline.care.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.people.PersonDetails;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** What erasing somebody does and leaves, said before it is done; done only when their name is typed. */
@Route("erase/:id([0-9]{1,18})")
@PageTitle("Erase a person · Hairline")
@RolesAllowed("OWNER")
class ErasureView extends Main implements BeforeEnterObserver {

    private final ErasureBeans beans;
    private final TextField typed = new TextField();
    private final Paragraph problem = new Paragraph();

    ErasureView(ErasureBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = beans.survivors().of(event.getRouteParameters().getLong("id").orElse(0L));
        beans.erasures()
                .ofPerson(id)
                .ifPresentOrElse(done -> event.forwardTo("erasures/" + done.number()), () -> show(id));
    }

    void show(long id) {
        removeAll();
        try {
            show(beans.people().details(id));
        } catch (Refusal nobody) {
            add(new PageHeader("Nobody here", ""));
            add(new EmptyState(Glyph.SEARCH, nobody.getMessage(), new Anchor("leads", "All leads")));
        }
    }

    private void show(PersonDetails person) {
        Anchor back = new Anchor("people/" + person.id(), "← Back to the person");
        add(new PageHeader("Erase " + person.displayName(), "For somebody who asks to be forgotten", back));
        add(sure(person));
        add(new ErasureTable("What will be gone", beans.erasures().places(), false));
    }

    private Section sure(PersonDetails person) {
        Paragraph never =
                new Paragraph("This cannot be undone. Name, contact and every word about them go; in lists they"
                        + " are called “Erased person”.");
        UnorderedList stays = list(beans.words().kept());
        typed.setLabel("To erase, type the name: " + person.displayName());
        typed.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        Button erase = new Button("Erase for good", click -> erase(person));
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Div row = new Div(typed, erase);
        row.addClassNames("button-row", "erase-row");
        Section sure = new Section(new H2("Before you erase"), never);
        List<String> waits = StillOpen.of(beans, person.id()).words();
        if (!waits.isEmpty()) {
            sure.add(list(waits));
        }
        sure.add(stays, problem, row);
        sure.addClassNames("section", "card");
        return sure;
    }

    private static UnorderedList list(List<String> sentences) {
        return new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private void erase(PersonDetails person) {
        try {
            long number = beans.erasures().erase(person.id(), typed.getValue()).number();
            UI.getCurrentOrThrow().navigate("erasures/" + number);
            Say.done("Erased. This is the certificate.");
        } catch (Refusal refused) {
            problem.setText(refused.getMessage());
            problem.setVisible(true);
        }
    }
}
