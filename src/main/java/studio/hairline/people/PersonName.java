package studio.hairline.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a list calls somebody.
 *
 * @param contact the phone as it was written, else the e-mail
 */
public record PersonName(long id, String name, @Nullable String contact) {

    public static final String UNNAMED = "Unnamed";

    /** @return the words of a name in lower case, without accents; O'Brien is one word */
    public static List<String> words(String name) {
        return PersonWords.split(name.replace("'", "").replace("’", ""));
    }
}
