package studio.hairline.leads.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Recognised;
import studio.hairline.leads.Standing;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;

/** Writes inquiries down by keyboard alone, one after another: name, phone, Enter. */
final class NewInquiry extends Dialog {

    private final InquiryDesk desk;
    private final InquiryForm form = new InquiryForm(this::recognise);
    private final WhoIsIt who = new WhoIsIt(this::answered);
    private final Paragraph problem = new Paragraph();
    private final Div written = new Div();
    private boolean saving;

    /** @param closed called once it is closed by Esc or its button; not when a lead is opened from it */
    NewInquiry(InquiryDesk desk, Runnable closed) {
        this.desk = desk;
        addClassName("new-inquiry");
        setHeaderTitle("New inquiry");
        setWidth("40rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        written.addClassName("written");
        written.getElement().setAttribute("role", "status");
        add(form.contactFields(), who, form.otherFields(), problem, written);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(form.contactFields(), form.otherFields());
        getFooter().add(new Button("Close", click -> leave(closed)), save);
        addDialogCloseActionListener(escape -> leave(closed));
        addOpenedChangeListener(event -> form.begin());
    }

    private void leave(Runnable closed) {
        close();
        closed.run();
    }

    private void recognise() {
        Contact contact = form.contact();
        List<Recognised> known = desk.front().recognise(contact);
        who.show(
                known,
                desk.latest().of(known.stream().map(one -> one.person().id()).toList()));
    }

    private void answered() {
        if (saving) {
            save();
        }
    }

    private void save() {
        problem.setText("");
        recognise();
        saving = form.isComplete(who.same() != null);
        if (saving && who.isUndecided()) {
            who.insist();
        } else if (saving) {
            saving = false;
            write();
        }
    }

    private void write() {
        try {
            PersonDetails same = who.same();
            Inquiry inquiry = form.inquiry(desk.time().now());
            say(receive(desk.front(), same, inquiry), same == null ? called(form.contact()) : same.displayName());
            form.clear();
            recognise();
        } catch (Refusal refused) {
            problem.setText(refused.getMessage());
        }
    }

    private LeadRef receive(FrontDesk front, @Nullable PersonDetails same, Inquiry inquiry) {
        Contact contact = form.contact();
        return same == null
                ? front.receiveNew(contact, inquiry)
                : front.receiveAgain(same.id(), contact.orElse(same.contact()), inquiry);
    }

    private static String called(Contact contact) {
        return contact.handle() == null ? contact.name() : contact.handle();
    }

    private void say(LeadRef lead, String name) {
        written.removeAll();
        Anchor open = new Anchor("leads/" + lead.id(), "Open the lead");
        open.getElement().addEventListener("click", click -> close());
        written.add(new Paragraph(name + " is written down."), open, new Button("Undo", click -> takeBack(lead, name)));
    }

    private void takeBack(LeadRef lead, String name) {
        try {
            desk.leads().setAside(lead, Standing.TEST);
            written.removeAll();
            written.add(new Paragraph(
                    "The inquiry of " + name + " is taken back: it stands aside as a test entry, in no figure."));
        } catch (Refusal refused) {
            problem.setText(refused.getMessage());
        }
        form.begin();
    }
}
