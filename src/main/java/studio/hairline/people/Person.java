package studio.hairline.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/** Somebody who wrote, called or walked in. */
@Entity
@Table(name = "people")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_seq")
    @SequenceGenerator(name = "people_seq", sequenceName = "people_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Version
    int version;

    String name;

    @Nullable
    String email;

    @Nullable
    String phone;

    @Nullable
    String phoneGiven;

    @Nullable
    String handle;

    @Nullable
    String clientCode;

    @Nullable
    String language;

    @Nullable
    Long mergedInto;

    @Nullable
    Long importId;

    Instant createdAt;

    @Nullable
    Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(Contact contact, Instant createdAt, @Nullable Long importId) {
        this.createdAt = createdAt;
        this.importId = importId;
        is(contact);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    final void is(Contact contact) {
        name = contact.name();
        email = contact.email();
        phoneGiven = contact.phoneGiven();
        phone = contact.phone();
        handle = contact.handle();
        clientCode = contact.clientCode();
        language = contact.language();
    }

    void mergeInto(long other) {
        mergedInto = other;
    }

    /** It is a person of their own after all. */
    void part() {
        mergedInto = null;
    }

    /** Nothing says any more who they were. */
    void erase(Instant now) {
        is(new Contact(mergedInto == null ? Erased.NAME : "", null, null, null, null, null));
        erasedAt = now;
    }

    void mustNotBeErased() {
        if (erasedAt != null) {
            throw new Refusal(
                    "This person was erased, which cannot be undone. Should they write again, enter them anew.");
        }
    }

    Contact contact() {
        return new Contact(name, email, phoneGiven, handle, clientCode, language);
    }

    PersonDetails details() {
        return new PersonDetails(id(), version, contact(), createdAt);
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        put(fields, "email", email);
        put(fields, "phone", phoneGiven);
        put(fields, "handle", handle);
        put(fields, "code", clientCode);
        put(fields, "language", language);
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String text) {
        if (text != null) {
            fields.put(field, text);
        }
    }
}
