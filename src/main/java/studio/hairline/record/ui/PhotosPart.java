package studio.hairline.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;
import studio.hairline.ui.PersonPart;

/** Photos on the page of a person. */
@SpringComponent
@Order(20)
record PhotosPart(RecordBeans beans) implements PersonPart {

    @Override
    public Component of(long personId, Runnable changed) {
        return new PhotosCard(beans, personId);
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
