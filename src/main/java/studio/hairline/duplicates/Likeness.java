package studio.hairline.duplicates;

import java.util.List;
import java.util.stream.Collectors;
import studio.hairline.people.Contact;

/**
 * How much two records look like one person, and why. An equal e-mail or phone alone is a question and never more: families
 * share them.
 *
 * @param percent how likely it is, from 1 to 99
 * @param signs what speaks for it and against it, the strongest first
 * @param sharesContact whether a phone, e-mail, handle or client code is the same
 */
public record Likeness(int percent, Strength strength, List<Sign> signs, boolean sharesContact) {

    private static final int LIKELY_FROM = 90;
    private static final int QUESTION_FROM = 2;

    public static Likeness of(Contact one, Contact other) {
        Comparison seen = Comparison.of(one, other);
        int percent = seen.percent();
        Strength strength = Strength.NONE;
        if (percent >= LIKELY_FROM && seen.agreeing() >= 2 && !seen.isAnotherName()) {
            strength = Strength.LIKELY;
        } else if (seen.shares() || percent >= QUESTION_FROM) {
            strength = Strength.QUESTION;
        }
        return new Likeness(percent, strength, seen.signs(), seen.shares());
    }

    /** @return what speaks for it, in one line: "Same phone · Bill is short for William" */
    public String why() {
        return signs.stream().filter(Sign::speaksFor).map(Sign::sentence).collect(Collectors.joining(" · "));
    }
}
