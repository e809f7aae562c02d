package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import studio.hairline.treatments.Assessing;

/** The question of the lead's page, for pages above it. */
@SpringComponent
record AssessDesk(LeadSheets sheets, LeadDesk desk) implements Assessing {

    @Override
    public void ask(long leadId, Consumer<String> told) {
        new AssessActs(desk.acts(sheets.of(leadId, 1), outcome -> told.accept(outcome.sentence()))).assess();
    }
}
