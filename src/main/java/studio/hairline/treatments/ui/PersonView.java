package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadDetails;
import studio.hairline.people.Erased;
import studio.hairline.people.PersonDetails;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** One person over the years: who, what to know before they sit down, what they asked for, what was done, what happened. */
@Route("people")
@RolesAllowed({"OWNER", "STAFF"})
class PersonView extends Main implements HasUrlParameter<String>, HasDynamicTitle, LooksBack {

    private static final String OF_TODAY =
            "Names and contact are those of today; photos, consents and wishes to be left"
                    + " alone are shown only as they stand now.";

    private final PersonBeans beans;
    private String title = "Person";

    PersonView(PersonBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (id.matches("[0-9]{1,18}")) {
            long now = beans.twins().survivors().of(Long.parseLong(id));
            if (now != Long.parseLong(id)) {
                event.forwardTo(
                        PersonView.class,
                        String.valueOf(now),
                        event.getLocation().getQueryParameters());
                return;
            }
        }
        show(id, KnownOn.of(Url.of(event.getLocation()), today()).orElse(null));
    }

    void show(String id) {
        show(id, null);
    }

    /** @param known null as it stands now */
    void show(String id, @Nullable KnownOn known) {
        removeAll();
        try {
            PersonDetails person = beans.people().details(number(id));
            if (known == null) {
                show(person);
            } else {
                look(person, known);
            }
        } catch (Refusal unknown) {
            title = "Nobody";
            add(new PageHeader("Nobody here", ""));
            add(new EmptyState(
                    Glyph.SEARCH,
                    unknown.getMessage() + " Search by name, phone or e-mail, or look through the leads.",
                    new Anchor("leads", "All leads")));
        }
    }

    private void look(PersonDetails person, KnownOn known) {
        title = person.displayName();
        LocalDate day = known.day();
        if (day == null) {
            add(new PageHeader(title, "", choice(person, null)), KnownOnNote.refused(known.problem(), path(person)));
            return;
        }
        try {
            add(beans.then().reading().of(() -> past(person, day)));
        } catch (Refusal unknown) {
            title = "Person";
            add(
                    new PageHeader(title, "", choice(person, day)),
                    KnownOnNote.of(day, unknown.getMessage(), path(person)));
        }
    }

    private Component[] past(PersonDetails person, LocalDate day) {
        PersonSheet sheet = beans.sheet(person, day);
        return new Component[] {
            new PageHeader(title, subtitle(person, sheet.leads()), choice(person, day)),
            KnownOnNote.of(day, OF_TODAY, path(person)),
            new PersonThen(beans, sheet, day)
        };
    }

    private KnownOnChoice choice(PersonDetails person, @Nullable LocalDate day) {
        return new KnownOnChoice(Url.EMPTY, path(person), today(), day);
    }

    private static String path(PersonDetails person) {
        return "people/" + person.id();
    }

    private LocalDate today() {
        return beans.screen().time().today();
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new Refusal("This address belongs to nobody.");
        }
        return Long.parseLong(id);
    }

    private void again(long id) {
        removeAll();
        show(beans.people().details(id));
    }

    private void show(PersonDetails person) {
        title = person.displayName();
        PersonSheet sheet = beans.sheet(person);
        List<LeadDetails> leads = sheet.leads();
        Runnable changed = () -> again(person.id());
        Button edit = new Button("Edit details", click -> new PersonForm(beans.people(), person, changed).open());
        edit.setVisible(!isErased(person));
        add(new PageHeader(title, subtitle(person, leads), choice(person, null), erase(person), edit));
        PersonFlags flags = new PersonFlags(beans, person.id(), changed);
        add(flags.warning());
        Div main = new Div(new PersonLeads(beans.screen(), sheet), new PersonPlans(beans.screen(), sheet));
        main.addClassName("record-main");
        Div side = new Div(
                contact(person),
                new PersonTwins(beans, person.id(), changed),
                flags,
                new PersonNotes(beans, leads, changed));
        side.addClassName("record-side");
        beans.parts().forEach(part -> (part.isWide() ? main : side).add(part.of(person.id(), changed)));
        PersonTimeline past =
                new PersonTimeline(beans.screen(), new PersonPast(beans, person.id(), leads, History.NOW));
        past.addClassName("record-past");
        Div record = new Div(main, side, past);
        record.addClassNames("record", "record-columns");
        add(record);
    }

    /** For the owner alone: it asks and says what it does on a page of its own, which shows the certificate once it is done. */
    private Anchor erase(PersonDetails person) {
        Anchor erase = new Anchor("erase/" + person.id(), isErased(person) ? "Certificate of erasure" : "Erase…");
        erase.setVisible(beans.screen().user().isOwner());
        return erase;
    }

    private static boolean isErased(PersonDetails person) {
        return person.displayName().equals(Erased.NAME);
    }

    private PersonContact contact(PersonDetails person) {
        return new PersonContact(person, beans.twins().survivors().contacts(person.id()), beans.screen());
    }

    private String subtitle(PersonDetails person, List<LeadDetails> leads) {
        String known = leads.isEmpty()
                ? beans.screen().writing().moment(person.createdAt())
                : Formats.day(leads.getLast().arrival().day());
        return "Known since " + known + " · " + leads.size() + (leads.size() == 1 ? " inquiry" : " inquiries");
    }

    @Override
    public String getPageTitle() {
        return title + " · Hairline";
    }
}
