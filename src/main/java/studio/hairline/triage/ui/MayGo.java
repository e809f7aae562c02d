package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import studio.hairline.people.HowSaid;
import studio.hairline.people.Statement;
import studio.hairline.people.Way;
import studio.hairline.triage.MayContact;
import studio.hairline.triage.WhyNot;

/** Says why something may not go by one way; a consent that is missing is asked for here and written down as it goes. */
final class MayGo extends Div {

    private final Sheet sheet;
    private final InboxBeans beans;
    private final Paragraph sentence = new Paragraph();
    private final Select<HowSaid> how = new Select<>();
    private MayContact may = new MayContact.Yes();

    /** @param changed run once they are said to have agreed, or not */
    MayGo(Sheet sheet, InboxBeans beans, Runnable changed) {
        this.sheet = sheet;
        this.beans = beans;
        addClassNames("wide", "may-go");
        sentence.addClassName("problem");
        sentence.getElement().setAttribute("role", "status");
        how.setLabel("They said yes");
        how.setItems(HowSaid.values());
        how.setItemLabelGenerator(one -> one == null ? "Nobody asked yet" : one.label());
        how.setEmptySelectionAllowed(true);
        how.setEmptySelectionCaption("Nobody asked yet");
        how.addValueChangeListener(change -> changed.run());
        add(sentence, how);
    }

    /** It is looked up once for each way, not for each word. */
    void look(Way way) {
        may = beans.acts().conversation().may(sheet.ref().id(), way);
        sentence.setText(words());
        how.setVisible(isAsked());
        setVisible(!sentence.getText().isEmpty());
    }

    private String words() {
        return may instanceof MayContact.Unasked unasked
                ? "No consent to " + unasked.way().many() + " is written down, and this is no answer to something "
                        + sheet.person().displayName() + " wrote. Did they say yes? Choose how they said it:"
                        + " it is written down as this goes."
                : WhyNot.of(may).orElse("");
    }

    /** @return whether their consent is all that is missing */
    boolean isAsked() {
        return may instanceof MayContact.Unasked;
    }

    boolean isFree() {
        return may instanceof MayContact.Yes || isAsked() && how.getValue() != null;
    }

    /** What they said counts from now on, also when it does not go after all. */
    void writeDown() {
        if (may instanceof MayContact.Unasked unasked && how.getValue() != null) {
            beans.sheets()
                    .consents()
                    .write(sheet.lead().personId(), new Statement(unasked.way(), true, how.getValue(), ""));
            look(unasked.way());
        }
    }
}
