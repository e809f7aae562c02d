package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import studio.hairline.leads.Step;

/** One lead as it was known at the end of a day: to be read, with nothing to do in it. */
final class LeadPast extends Div {

    LeadPast(LeadSheet sheet) {
        Div main = new Div(
                new InquiryCard(sheet.lead().message()),
                consultations(sheet),
                new PlanCard(sheet, null),
                new MoneyCard(sheet, null));
        main.addClassName("record-main");
        Div columns = new Div(main, new LeadFacts(sheet));
        columns.addClassName("two-columns");
        add(
                new LeadHead(sheet),
                new FlagStrip(sheet.flags(), null, sheet.words()),
                columns,
                new Timeline(sheet.entries(), sheet.words()));
        addClassName("record-then");
    }

    private static Section consultations(LeadSheet sheet) {
        Section card = new Section(
                new H2("Consultations"),
                new Paragraph("What happened tells when one was booked, moved or attended; their rows are kept only as"
                        + " they stand now."));
        card.addClassNames("section", "card");
        card.setVisible(sheet.lead().reached().compareTo(Step.BOOKING) >= 0);
        return card;
    }
}
