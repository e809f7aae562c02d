package studio.hairline.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;
import studio.hairline.operations.StudioTime;
import studio.hairline.triage.OptOuts;
import studio.hairline.ui.PersonPart;

/** The wishes of a person to be left alone, on their page. */
@SpringComponent
@Order(10)
record OptOutPart(OptOuts optOuts, StudioTime time) implements PersonPart {

    @Override
    public Component of(long personId, Runnable changed) {
        return new OptOutCard(this, personId, changed);
    }
}
