package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import studio.hairline.leads.Assessed;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Scale;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;

/** What kind of hair loss it is and how far it has gone, assessed anew by the same question as on the lead's page. */
final class AssessmentCard extends PartCard {

    private final SheetBeans beans;
    private final long leadId;
    private final Div facts = new Div();

    AssessmentCard(SheetBeans beans, long leadId) {
        super("Assessment", "sheet-assessment");
        this.beans = beans;
        this.leadId = leadId;
        add(facts, new Button("Assess", click -> beans.assessing().ask(leadId, this::told)));
        show();
    }

    private void told(String sentence) {
        show();
        Say.done(sentence);
    }

    private void show() {
        LeadDetails lead = beans.leads().of(leadId);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Category", lead.category().label());
        said.put("Grade", lead.grade() == null ? "" : Scale.say(lead.grade()));
        if (!lead.assessments().isEmpty()) {
            said.put("Assessed", assessed(lead.assessments().getLast()));
        }
        facts.removeAll();
        facts.add(SheetPaper.words(said));
    }

    private String assessed(Assessed last) {
        String who = last.by() == null
                ? "in their own words"
                : "by " + beans.record().users().names().getOrDefault(last.by(), "somebody who left");
        return Formats.day(last.on()) + ", " + who;
    }
}
