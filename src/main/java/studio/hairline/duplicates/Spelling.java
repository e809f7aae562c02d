package studio.hairline.duplicates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.hairline.people.PersonName;

/**
 * The words by which somebody's name is looked for.
 *
 * @param written the first name as it was written
 * @param given the same and its long and short forms
 */
record Spelling(List<String> written, Set<String> given, Set<String> family) {

    static Spelling of(String name) {
        NameMatch.Parts parts = NameMatch.Parts.of(name);
        List<String> family = parts.family();
        return family.isEmpty()
                ? new Spelling(List.of(), Set.of(), Set.of())
                : new Spelling(List.of(parts.given()), Nicknames.alike(parts.given()), new LinkedHashSet<>(family));
    }

    /** @return a handle as one word of letters and digits, as it is looked for */
    static String handle(String written) {
        return String.join("", PersonName.words(written));
    }
}
