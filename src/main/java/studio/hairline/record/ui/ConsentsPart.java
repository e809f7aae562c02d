package studio.hairline.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;
import studio.hairline.ui.PersonPart;

/** What a person agrees to have done with their photos, on their page. */
@SpringComponent
@Order(30)
record ConsentsPart(RecordBeans beans) implements PersonPart {

    @Override
    public Component of(long personId, Runnable changed) {
        return new ConsentsCard(beans, personId, changed);
    }
}
