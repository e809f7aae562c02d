package studio.hairline.record.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Scale;
import studio.hairline.people.RaisedFlag;
import studio.hairline.record.SheetVersion;

/** The saved sheet as it is printed: words instead of fields, the drawing, and a line to sign on. */
final class SheetPaper extends Div {

    private final DescriptionList facts = new DescriptionList();

    SheetPaper(LeadDetails lead, List<RaisedFlag> flags, SheetVersion saved) {
        addClassName("only-on-paper");
        facts.addClassName("facts");
        fact("Assessment", lead.category().label() + (lead.grade() == null ? "" : ", " + Scale.say(lead.grade())));
        saved.sheet().said().forEach(this::fact);
        flags.forEach(flag ->
                fact(flag.flag().label(), flag.flag().weight() + (flag.note().isBlank() ? "" : ": " + flag.note())));
        Paragraph sign = new Paragraph("Date and signature");
        sign.addClassName("sheet-signature");
        add(facts, new ScalpDrawing().still().show(saved.sheet().areas()), sign);
    }

    private void fact(String term, String words) {
        if (!words.isEmpty()) {
            facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
        }
    }

    /** What a version says, as a list. */
    static DescriptionList words(Map<String, String> said) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        said.forEach((term, words) -> list.add(
                new DescriptionList.Term(term), new DescriptionList.Description(words.isEmpty() ? "–" : words)));
        return list;
    }
}
