package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadDetails;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** What they said themselves, and a note of ours, kept with their latest inquiry. */
final class PersonNotes extends PersonCard {

    private static final int LONGEST = 4000;

    PersonNotes(PersonBeans beans, List<LeadDetails> leads, Runnable changed) {
        this(leads);
        if (!leads.isEmpty()) {
            keeping(beans, leads, changed);
        }
    }

    /** To be read only. */
    PersonNotes(List<LeadDetails> leads) {
        super("Notes");
        if (leads.isEmpty()) {
            nothing("Notes are kept with an inquiry, and there is none yet.");
        }
        leads.stream().filter(lead -> !lead.message().isBlank()).findFirst().ifPresent(lead -> {
            nothing("In their words, " + Formats.day(lead.arrival().day()) + ":");
            Paragraph said = new Paragraph(lead.message());
            said.addClassName("record-said");
            add(said);
        });
    }

    private void keeping(PersonBeans beans, List<LeadDetails> leads, Runnable changed) {
        TextArea note = new TextArea("New note");
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        note.setHelperText("Kept with the inquiry of "
                + Formats.day(leads.getFirst().arrival().day()) + ", and shown in what happened.");
        Button keep = new Button("Keep note", click -> {
            try {
                beans.marks().note(leads.getFirst().ref().id(), note.getValue());
                changed.run();
                Say.done("The note is kept.");
            } catch (Refusal refused) {
                Say.refused(refused.getMessage());
            }
        });
        add(note, keep);
    }
}
