package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Div;

/** One lead as it was known at the end of a day: to be read, with nothing to do in it. */
final class LeadPast extends Div {

    LeadPast(LeadSheet sheet) {
        Div main = new Div(
                new InquiryCard(sheet.lead().message()),
                new ConsultationCard(sheet, null),
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
}
