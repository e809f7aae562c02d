package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Supplier;
import studio.hairline.operations.OneState;

/** Reads a page of a past day, whose parts are known by several, from one state of the database. */
@SpringComponent
class PastReading {

    @OneState
    <T> T of(Supplier<T> page) {
        return page.get();
    }
}
