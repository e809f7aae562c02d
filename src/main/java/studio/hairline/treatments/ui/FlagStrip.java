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
import org.jspecify.annotations.Nullable;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;

/** The safety flags of a person, seen before anything is booked; raised and withdrawn here. */
final class FlagStrip extends Section {

    /** @param acts null where it is only read */
    FlagStrip(List<RaisedFlag> flags, @Nullable FlagActs acts, StudioWords words) {
        addClassName("flag-strip");
        getElement().setAttribute("aria-label", "Safety flags");
        List<Button> raise = acts == null ? List.of() : List.of(small("Raise a safety flag", acts::raise));
        if (flags.isEmpty()) {
            Span none = new Span(acts == null ? "No safety flag stood." : "No safety flag stands.");
            none.addClassName("soft");
            add(none);
            add(raise.toArray(Component[]::new));
            return;
        }
        H2 title = new H2("Safety flags");
        title.addClassName("only-for-screen-readers");
        Div strip = strip(flags);
        flags.forEach(flag -> strip.add(line(flag, acts, words)));
        strip.add(raise.toArray(Component[]::new));
        add(title, strip);
    }

    private static Button small(String words, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
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

    private static Div line(RaisedFlag raised, @Nullable FlagActs acts, StudioWords words) {
        Span name = new Span(raised.flag().label());
        name.addClassName("what");
        Span about = new Span(raised.flag().weight() + " · " + words.moment(raised.raisedAt())
                + (raised.raisedBy() == null ? "" : " · " + words.name(raised.raisedBy()))
                + (raised.note().isEmpty() ? "" : " · “" + raised.note() + "”"));
        about.addClassName("by");
        Div line = new Div(new Div(name, about));
        line.addClassName("flag");
        if (acts != null) {
            Button withdraw = small("Withdraw", () -> acts.withdraw(raised));
            withdraw.setAriaLabel("Withdraw " + raised.flag().label());
            line.add(withdraw);
        }
        return line;
    }
}
