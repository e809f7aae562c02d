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

    /** Name and contact of {@code people p}, for a list that joins them. */
    public static final String COLUMNS = "coalesce(nullif(p.name, ''), p.handle, p.client_code, '" + UNNAMED
            + "'), coalesce(p.phone_given, p.email)";

    /** @return the words of a name in lower case, without accents; O'Brien is one word */
    public static List<String> words(String name) {
        return PersonWords.split(name.replace("'", "").replace("’", ""));
    }
}
