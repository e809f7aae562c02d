package studio.hairline.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** A list narrowed by what somebody types. */
public final class TextQuestion extends TextField {

    private static final int LONGEST = 100;

    public TextQuestion(String label, String text) {
        super(label);
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValue(text);
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
    }

    /** Hears what the user typed, and only the user. */
    public TextQuestion onText(SerializableConsumer<String> listener) {
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getValue());
            }
        });
        return this;
    }
}
