package studio.hairline.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a person says they can be reached. Blank texts count as missing; the e-mail is kept in lower case, the phone as E.164
 * where it is a valid number and as its digits where it is not.
 *
 * @param name may be empty when a handle or client code is known
 * @param phoneGiven the phone as it was written
 * @param clientCode what another system called them
 */
public record Contact(
        String name,
        @Nullable String email,
        @Nullable String phoneGiven,
        @Nullable String handle,
        @Nullable String clientCode,
        @Nullable String language) {

    public Contact {
        name = name.strip();
        email = blankToNull(email);
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
        phoneGiven = blankToNull(phoneGiven);
        handle = blankToNull(handle);
        clientCode = blankToNull(clientCode);
        language = blankToNull(language);
    }

    public static Contact of(String name, @Nullable String email, @Nullable String phone) {
        return new Contact(name, email, phone, null, null, null);
    }

    public static Contact code(String clientCode) {
        return new Contact("", null, null, null, clientCode, null);
    }

    /** @return E.164, or the bare digits of a number that is not valid; null without any digit */
    public @Nullable String phone() {
        return phoneGiven == null ? null : Phones.normal(phoneGiven);
    }

    /** @return whether there is anything to call the person by */
    public boolean isNamed() {
        return !name.isEmpty() || handle != null || clientCode != null;
    }

    public boolean isReachable() {
        return email != null || phone() != null || handle != null;
    }

    /** @return this, with what is missing here taken from the other */
    public Contact orElse(Contact other) {
        return new Contact(
                name.isEmpty() ? other.name : name,
                email == null ? other.email : email,
                phoneGiven == null ? other.phoneGiven : phoneGiven,
                handle == null ? other.handle : handle,
                clientCode == null ? other.clientCode : clientCode,
                language == null ? other.language : language);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
