package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One line of a list on a card, which can be taken out. */
final class SettingLine extends ListItem {

    SettingLine(String what, String value, Runnable remove) {
        addClassName("setting-line");
        Span soft = new Span(value);
        soft.addClassName("setting-value");
        Button button = new Button("Remove", click -> remove.run());
        button.setAriaLabel("Remove " + what);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(new Span(what), soft, button);
    }
}
