package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;

/** The safety flags of a person, seen before anything is booked; raised and withdrawn here. */
final class FlagStrip extends Section {

    FlagStrip(List<RaisedFlag> flags, FlagActs acts, StudioWords words) {
        addClassName("flag-strip");
        getElement().setAttribute("aria-label", "Safety flags");
        Button raise = new Button("Raise a safety flag", click -> acts.raise());
        raise.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (flags.isEmpty()) {
            Span none = new Span("No safety flag stands.");
            none.addClassName("soft");
            add(none, raise);
            return;
        }
        H2 title = new H2("Safety flags");
        title.addClassName("only-for-screen-readers");
        Div strip = strip(flags);
        flags.forEach(flag -> strip.add(line(flag, acts, words)));
        strip.add(raise);
        add(title, strip);
    }

    /** @return what a dialog says before somebody is booked; empty without a flag */
    static Optional<Component> warn(List<RaisedFlag> flags) {
        if (flags.isEmpty()) {
            return Optional.empty();
        }
        Div strip = strip(flags);
        String names =
                flags.stream().map(RaisedFlag::flag).map(SafetyFlag::label).collect(Collectors.joining("; "));
        String so = isAbsolute(flags)
                ? " No session while an absolute one stands."
                : " Take care; ask for a doctor's note.";
        strip.add(new Paragraph("Safety: " + names + "." + so));
        return Optional.of(strip);
    }

    private static Div strip(List<RaisedFlag> flags) {
        Div strip = new Div();
        strip.addClassName("safety-flags");
        strip.setClassName("absolute", isAbsolute(flags));
        return strip;
    }

    private static boolean isAbsolute(List<RaisedFlag> flags) {
        return flags.stream().anyMatch(raised -> raised.flag().isAbsolute());
    }

    private static Div line(RaisedFlag raised, FlagActs acts, StudioWords words) {
        Span name = new Span(raised.flag().label());
        name.addClassName("what");
        Span about = new Span(raised.flag().weight() + " · " + words.moment(raised.raisedAt())
                + (raised.raisedBy() == null ? "" : " · " + words.name(raised.raisedBy()))
                + (raised.note().isEmpty() ? "" : " · “" + raised.note() + "”"));
        about.addClassName("by");
        Button withdraw = new Button("Withdraw", click -> acts.withdraw(raised));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        withdraw.setAriaLabel("Withdraw " + raised.flag().label());
        Div line = new Div(new Div(name, about), withdraw);
        line.addClassName("flag");
        return line;
    }
}
