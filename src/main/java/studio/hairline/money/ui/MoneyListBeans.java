package studio.hairline.money.ui;

import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.money.MoneyFigures;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.Disagreements;
import studio.hairline.ui.ListMemory;
import studio.hairline.ui.StudioWriting;

/** What the list of entries asks. */
@Component
record MoneyListBeans(
        MoneyFigures figures,
        Past past,
        StudioTime time,
        StudioSettings studio,
        ListMemory memory,
        Disagreements differing) {

    /** The ledger and its leads as they were known. */
    @Component
    record Past(LeadsAsKnown leads, MoneyAsKnown money) {}

    StudioWriting writing() {
        return new StudioWriting(time.zone(), studio.facts().currency());
    }
}
