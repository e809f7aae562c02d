package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;

/** What can be done with a lead: what comes next stands out, the rest is beside it, what is rare is in a menu. */
final class LeadActions extends Div {

    private final Button first;

    LeadActions(Offer offer, Consumer<Verb> chosen) {
        addClassNames("button-row", "lead-actions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "What to do");
        first = new Button(offer.first().label(), click -> chosen.accept(offer.first()));
        first.addThemeVariants(ButtonVariant.PRIMARY);
        add(first);
        offer.others().forEach(verb -> add(new Button(verb.label(), click -> chosen.accept(verb))));
        if (!offer.rare().isEmpty()) {
            add(menu(offer, chosen));
        }
    }

    void focus() {
        first.focus();
    }

    private static MenuBar menu(Offer offer, Consumer<Verb> chosen) {
        MenuBar menu = new MenuBar();
        MenuItem more = menu.addItem("More");
        more.setAriaLabel("More verbs");
        offer.rare().forEach(verb -> more.getSubMenu().addItem(verb.label(), click -> chosen.accept(verb)));
        return menu;
    }
}
