package studio.hairline.letter;

import java.util.List;
import java.util.Optional;

/**
 * A letter in words, as screen, paper and e-mail say it alike; links are addresses of pages, without the host.
 *
 * @param about which days, and as of when
 */
public record LetterText(Tongue tongue, LetterWeek week, String title, String about, List<Part> parts) {

    /** @param words said below its title; may be empty */
    public record Part(String title, String words, List<Line> lines) {}

    /**
     * One thing that is said.
     *
     * @param value of a figure; empty where it is none
     * @param definition of a figure; may be empty
     * @param page that lead or value open; empty for none
     * @param links what else opens, such as those who are named
     */
    public record Line(String lead, String value, String words, String definition, String page, List<Link> links) {

        public static Line of(String words) {
            return new Line("", "", words, "", "", List.of());
        }

        public boolean isFigure() {
            return !value.isEmpty();
        }

        public Optional<String> address() {
            return page.isEmpty() ? Optional.empty() : Optional.of(page);
        }
    }

    public record Link(String words, String page) {}
}
