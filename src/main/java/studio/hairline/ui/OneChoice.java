package studio.hairline.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;

/** One of several; takes and gives plain values. */
public final class OneChoice<T> extends Select<T> {

    public OneChoice(String label, Collection<T> items, ItemLabelGenerator<T> words, T chosen) {
        setLabel(label);
        setItems(items);
        setItemLabelGenerator(words);
        setValue(chosen);
    }

    /** Hears what the user chose, and only the user: setting a value from the address is no choice. */
    public OneChoice<T> onChoice(SerializableConsumer<T> listener) {
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getValue());
            }
        });
        return this;
    }
}
