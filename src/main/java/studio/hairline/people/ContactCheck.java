package studio.hairline.people;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.hairline.history.Refusal;

/** Whether what somebody typed can be an e-mail or a phone; says in a sentence what is wrong with it. */
public final class ContactCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s.,;<>]{2,}");
    private static final int LONGEST_EMAIL = 254;

    private ContactCheck() {}

    /** @return what is wrong; nothing is wrong with a blank text */
    public static Optional<String> email(String typed) {
        String text = typed.strip();
        if (text.isEmpty()
                || text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of("This is no e-mail address: it should look like ana@example.com.");
    }

    /** @return what is wrong; nothing is wrong with a blank text */
    public static Optional<String> phone(String typed) {
        int digits = Phones.digits(typed).length();
        if (typed.isBlank() || digits >= 7 && digits <= 15 && !typed.matches(".*[@A-Za-z]{4,}.*")) {
            return Optional.empty();
        }
        return Optional.of("This is no phone number: it needs 7 to 15 digits, such as (512) 555-0134.");
    }

    /** Refuses a contact without anything to call it by, or with an e-mail or phone that cannot be one. */
    public static void mustFit(Contact contact) {
        if (!contact.isNamed()) {
            throw new Refusal("Give a name or a handle, so that we know what to call them.");
        }
        Stream.of(email(text(contact.email())), phone(text(contact.phoneGiven())))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refusal(problem);
                });
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
