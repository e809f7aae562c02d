package studio.hairline.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.Set;

/** Any of several, all of them when none is chosen; takes and gives plain values. */
public final class MultiChoice<T> extends MultiSelectComboBox<T> {

    public MultiChoice(String label, Collection<T> items, ItemLabelGenerator<T> words) {
        super(label);
        addClassName("multi-choice");
        setItemLabelGenerator(words);
        setItems(items);
        setPlaceholder("All");
        setClearButtonVisible(true);
    }

    /** Hears what the user chose, and only the user: setting a value from the address is no choice. */
    public MultiChoice<T> onChoice(SerializableConsumer<Set<T>> listener) {
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getValue());
            }
        });
        return this;
    }
}
