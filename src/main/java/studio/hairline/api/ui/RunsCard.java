package studio.hairline.api.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import studio.hairline.api.AuditRun;
import studio.hairline.ui.Formats;

/** The ledger: each audit with what it came to. */
class RunsCard extends Section {

    RunsCard(List<AuditRun> runs, ZoneId zone) {
        addClassNames("card", "section");
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        runs.forEach(run -> list.add(new ListItem(DifferencesCard.words(run, zone) + " · "
                + (run.differing() == 0 ? "all agree" : Formats.count(run.differing()) + " differ"))));
        add(new H2("The ledger"), list);
    }
}
