package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;

/** A call, dialled from here and logged with what was said; what was said is logged in any case. */
record CallForm(Sheet sheet, InboxBeans beans) {

    Ask ask(Desk desk) {
        TextField note = new TextField("What was said");
        note.setPlaceholder("Left a message");
        Anchor dial = dial();
        MayGo mayGo = new MayGo(sheet, beans, () -> {});
        mayGo.look(Way.CALL);
        dial.setVisible(dial.isVisible() && (mayGo.isFree() || mayGo.isAsked()));
        return new Ask("Call", desk).field(note, dial, mayGo).does("Log the call", false, () -> {
            mayGo.writeDown();
            return beans.acts().conversation().tried(sheet.ref(), Way.CALL, note.getValue());
        });
    }

    private Anchor dial() {
        Contact contact = sheet.person().contact();
        Anchor dial = new Anchor("tel:" + contact.phone(), "Call " + contact.phoneGiven());
        dial.setRouterIgnore(true);
        dial.setVisible(contact.phoneGiven() != null);
        return dial;
    }
}
