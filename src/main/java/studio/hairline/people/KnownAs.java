package studio.hairline.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody known, and the details by which they were found: their own, and those of who was merged into them.
 *
 * @param contacts their own first
 */
public record KnownAs(PersonDetails person, List<Contact> contacts) {

    public boolean hasPhoneOf(Contact other) {
        return has(other, Contact::phone);
    }

    public boolean hasEmailOf(Contact other) {
        return has(other, Contact::email);
    }

    public boolean hasNameOf(Contact other) {
        return !other.name().isEmpty()
                && contacts.stream().anyMatch(one -> one.name().equalsIgnoreCase(other.name()));
    }

    private boolean has(Contact other, Function<Contact, @Nullable String> part) {
        String wanted = part.apply(other);
        return wanted != null && contacts.stream().map(part).anyMatch(one -> Objects.equals(one, wanted));
    }
}
