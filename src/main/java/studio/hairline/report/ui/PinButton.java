package studio.hairline.report.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Set;
import studio.hairline.history.Refusal;
import studio.hairline.report.Pins;
import studio.hairline.report.SavedReport;
import studio.hairline.ui.Say;

/** Puts a saved report on one's own dashboard, or takes it off. */
final class PinButton extends Button {

    private final SavedReport report;
    private final Pins pins;
    private boolean there;

    /** @param held the codes of what stands there */
    PinButton(SavedReport report, Set<String> held, Pins pins) {
        this.report = report;
        this.pins = pins;
        this.there = held.contains(Pins.code(report.id()));
        addClickListener(click -> turn());
        say();
    }

    private void turn() {
        Refusal.of(this::keep)
                .ifPresentOrElse(
                        Say::refused,
                        () -> Say.done(
                                "“" + report.name() + "” is " + (there ? "on" : "off") + " your dashboard.",
                                "Undo",
                                () -> Refusal.of(this::keep).ifPresent(Say::refused)));
    }

    private void keep() {
        if (there) {
            pins.take(report.id());
        } else {
            pins.put(report.id());
        }
        there = !there;
        say();
    }

    private void say() {
        setText(there ? "Take off the dashboard" : "Put on the dashboard");
        setAriaLabel(getText() + ": " + report.name());
    }
}
