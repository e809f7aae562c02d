package studio.hairline.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Objects;
import studio.hairline.letter.LetterWeek;
import studio.hairline.letter.Sent;
import studio.hairline.ui.Formats;

/** To whom the letter went, and what keeps it. */
final class PostSection extends Section {

    private final LetterBeans beans;
    private final Command again;

    /** @param again shows the page anew */
    PostSection(LetterBeans beans, LetterWeek week, Command again) {
        this.beans = beans;
        this.again = again;
        addClassNames("section", "card");
        getElement().setAttribute("lang", "en");
        add(new H2("By e-mail"));
        List<Sent> all = beans.post().of(week);
        all.forEach(one -> add(line(one)));
        if (all.isEmpty()) {
            add(new Paragraph(whyNot()), new Anchor("settings", "Settings"));
        }
    }

    private String whyNot() {
        if (!beans.post().isOpen()) {
            return "It goes out each Monday morning once an outgoing mail server is named under Mail.";
        }
        return beans.rules().rule().on()
                ? "This one did not go out by e-mail. The next goes out on Monday at six in the morning."
                : "It is switched off.";
    }

    private Component line(Sent one) {
        String name = beans.users().names().getOrDefault(one.userId(), "somebody");
        Div line = new Div(new Span(words(one, name) + " "));
        if (one.state() == Sent.State.FAILED) {
            line.add(new Button("Try again", click -> {
                beans.post().again(one);
                again.execute();
            }));
        }
        return line;
    }

    private String words(Sent one, String name) {
        return switch (one.state()) {
            case SENT ->
                "Sent to " + name + ", "
                        + Formats.instant(
                                Objects.requireNonNull(one.at()), beans.time().zone()) + ".";
            case WAITING, SENDING -> "Waits to be sent to " + name + "." + problem(one);
            case FAILED -> "Could not be sent to " + name + "." + problem(one);
        };
    }

    private static String problem(Sent one) {
        return one.problem() == null ? "" : " " + one.problem();
    }
}
