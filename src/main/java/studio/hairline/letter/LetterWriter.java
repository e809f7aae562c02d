package studio.hairline.letter;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.letter.LetterText.Part;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;

/** Puts a letter into words. */
@Component
public class LetterWriter {

    private final StudioSettings studio;

    LetterWriter(StudioSettings studio) {
        this.studio = studio;
    }

    public LetterText write(OwnersLetter letter, Tongue tongue) {
        StudioFacts facts = studio.facts();
        FigureWords figures = new FigureWords(tongue, facts.currency());
        SignalSentences signals = new SignalSentences(tongue, facts.currency());
        TodoWords todos = new TodoWords(tongue, facts.currency(), letter.week());
        return new LetterText(
                tongue,
                letter.week(),
                tongue.say("title"),
                tongue.say(
                        "about",
                        tongue.days(letter.week().period()),
                        tongue.day(letter.week().knownOn())),
                Stream.of(
                                Stream.of(new Part(
                                        tongue.say("figures"),
                                        "",
                                        letter.figures().stream()
                                                .map(figures::line)
                                                .toList())),
                                signals.parts(letter.signals()).stream(),
                                Stream.of(new Part(
                                        tongue.say("todos"),
                                        todosOf(letter, tongue, facts),
                                        letter.todos().isEmpty()
                                                ? List.of(Line.of(tongue.say("todos.none")))
                                                : letter.todos().stream()
                                                        .map(todos::line)
                                                        .toList())))
                        .flatMap(some -> some)
                        .toList());
    }

    private static String todosOf(OwnersLetter letter, Tongue tongue, StudioFacts facts) {
        return tongue.say(letter.late() ? "todos.late" : "todos.of", tongue.moment(letter.todosOf(), facts.zone()));
    }
}
