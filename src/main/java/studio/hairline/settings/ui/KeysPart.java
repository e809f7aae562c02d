package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.intake.ApiKeys;
import studio.hairline.intake.ApiKeys.ApiKey;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** The keys with which the studio's website brings inquiries. */
final class KeysPart {

    private final ApiKeys keys;
    private final StudioTime time;
    private final Div working = new Div();
    private final Paragraph made = new Paragraph();
    private final TextField label = new TextField("What it is for");

    KeysPart(SettingsBeans beans) {
        keys = beans.keys();
        time = beans.time();
        working.addClassNames("members", "wide");
        made.addClassName("wide");
        made.getElement().setAttribute("role", "status");
        label.setMaxLength(80);
        label.setPlaceholder("Our website");
        show();
    }

    FormCard card() {
        return new FormCard(
                        "Website",
                        "Your website brings inquiries by POST /api/inquiries with a key in its header X-Api-Key.")
                .with(working, label, made)
                .button("Make a key", this::make);
    }

    private void make() {
        String key = keys.make(label.getValue());
        made.setText("The new key, shown this once: " + key);
        label.clear();
        show();
    }

    private void show() {
        working.removeAll();
        keys.all().forEach(key -> working.add(line(key)));
    }

    private Div line(ApiKey key) {
        Button revoke = new Button("Revoke", click -> {
            keys.revoke(key.id());
            Say.done("Nothing comes in by the key for “" + key.label() + "” any more.");
            show();
        });
        revoke.setAriaLabel("Revoke the key for " + key.label());
        Div line = new Div(new Span(key.label() + " · since " + Formats.day(time.dayOf(key.madeAt()))), revoke);
        line.addClassName("setting-line");
        return line;
    }
}
