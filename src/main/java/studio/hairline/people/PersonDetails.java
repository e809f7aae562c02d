package studio.hairline.people;

import java.time.Instant;

/** A person as pages show them. */
public record PersonDetails(long id, int version, Contact contact, Instant createdAt) {

    /** @return the name, else the handle, else the client code, else "Unnamed" */
    public String displayName() {
        if (!contact.name().isEmpty()) {
            return contact.name();
        }
        if (contact.handle() != null) {
            return contact.handle();
        }
        return contact.clientCode() != null ? contact.clientCode() : PersonName.UNNAMED;
    }
}
