package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Chairs;
import studio.hairline.ui.Say;

/** The chairs one is treated in. */
final class ChairsPart {

    private final Chairs chairs;
    private final Div lines = new Div();
    private final TextField name = new TextField("Another chair");

    ChairsPart(SettingsBeans beans) {
        chairs = beans.chairs();
        lines.addClassNames("members", "wide");
        name.setMaxLength(80);
        name.setPlaceholder("Chair 2");
        show();
    }

    FormCard card() {
        return new FormCard("Chairs", "Nobody is booked into a chair that somebody else sits in.")
                .with(lines, name)
                .button("Add chair", this::add);
    }

    private void add() {
        chairs.add(name.getValue());
        Say.done(name.getValue().strip() + " can be booked.");
        name.clear();
        show();
    }

    private void show() {
        lines.removeAll();
        chairs.all().forEach(chair -> lines.add(line(chair)));
    }

    private Div line(Chair chair) {
        Button button = new Button(chair.active() ? "Give up" : "Use again", click -> {
            chairs.setActive(chair.id(), !chair.active());
            Say.done(chair.name() + (chair.active() ? " is booked no more." : " can be booked again."));
            show();
        });
        button.setAriaLabel(button.getText() + " " + chair.name());
        Div line = new Div(new Span(chair.name() + (chair.active() ? "" : " · given up")), button);
        line.addClassName("setting-line");
        return line;
    }
}
