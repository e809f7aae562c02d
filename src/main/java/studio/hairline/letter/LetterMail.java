package studio.hairline.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.operations.StudioSettings;

/** A letter as the plain text of an e-mail, each link in full. */
@Component
class LetterMail {

    private final StudioSettings studio;

    LetterMail(StudioSettings studio) {
        this.studio = studio;
    }

    String subject(LetterText letter) {
        return letter.tongue()
                .say("mail.subject", letter.tongue().day(letter.week().monday()));
    }

    /** @param host before each link; empty: links are left out */
    String words(LetterText letter, String host) {
        Stream<String> parts = letter.parts().stream()
                .map(part -> part.title().toUpperCase(java.util.Locale.ROOT) + "\n"
                        + (part.words().isEmpty() ? "" : part.words() + "\n")
                        + part.lines().stream().map(line -> line(line, host)).collect(Collectors.joining()));
        return letter.about() + "\n\n" + parts.collect(Collectors.joining("\n")) + "\n" + end(letter, host);
    }

    private String end(LetterText letter, String host) {
        Tongue tongue = letter.tongue();
        String page = "letter?week=" + letter.week().monday() + "&lang=" + tongue.code();
        return (host.isEmpty() ? tongue.say("mail.path") : tongue.say("mail.open", host + "/" + page)) + "\n"
                + tongue.say("mail.why", studio.facts().name()) + "\n";
    }

    private static String line(Line line, String host) {
        String lead = line.isFigure() ? line.lead() + ": " + line.value() + ". " : line.lead() + ". ";
        return "* " + (line.lead().isEmpty() ? "" : lead) + line.words() + "\n" + address(line.page(), host)
                + line.links().stream()
                        .map(link -> "  - " + link.words() + "\n" + address(link.page(), host))
                        .collect(Collectors.joining());
    }

    private static String address(String page, String host) {
        return page.isEmpty() || host.isEmpty() ? "" : "    " + host + "/" + page + "\n";
    }
}
