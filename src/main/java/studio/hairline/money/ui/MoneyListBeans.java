package studio.hairline.money.ui;

import org.springframework.stereotype.Component;
import studio.hairline.money.MoneyFigures;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.Disagreements;
import studio.hairline.ui.ListMemory;
import studio.hairline.ui.StudioWriting;

/** What the list of entries asks. */
@Component
record MoneyListBeans(
        MoneyFigures figures, StudioTime time, StudioSettings studio, ListMemory memory, Disagreements differing) {

    StudioWriting writing() {
        return new StudioWriting(time.zone(), studio.facts().currency());
    }
}
