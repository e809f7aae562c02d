package studio.hairline.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Contact;
import studio.hairline.people.KnownPeople;
import studio.hairline.people.KnownPeople.Known;

/** What is here already of the people and rows some lines speak of: a few statements for hundreds of lines. */
@Component
class Evidence {

    private final JdbcClient jdbc;
    private final KnownPeople people;
    private final Bookings bookings;

    Evidence(JdbcClient jdbc, KnownPeople people, Bookings bookings) {
        this.jdbc = jdbc;
        this.people = people;
        this.bookings = bookings;
    }

    /** @return the fingerprint of what is here, by reference; of who was erased by the print of it */
    Map<String, String> contents(ImportKind kind, Collection<String> refs) {
        Map<String, String> contents = new HashMap<>();
        Map<String, String> asked = new HashMap<>();
        refs.forEach(ref -> asked.putAll(Map.of(ref, ref, Identity.print(ref), ref)));
        jdbc.sql("select ref, content from import_keys where kind = :kind and ref in (:refs)")
                .param("kind", kind.name())
                .param("refs", asked.keySet())
                .query((row, n) -> contents.put(asked.get(row.getString(1)), row.getString(2)))
                .list();
        return contents;
    }

    Here here(List<Entry> entries) {
        List<Contact> contacts =
                entries.stream().map(Evidence::contact).filter(Objects::nonNull).toList();
        return new Here(
                people.byPhone(each(contacts, Contact::phone)),
                people.byEmail(each(contacts, Contact::email)),
                people.byCode(each(contacts, Contact::clientCode)),
                bookings.among(entries));
    }

    private static @Nullable Contact contact(Entry entry) {
        return switch (entry) {
            case LeadEntry lead -> lead.contact();
            case BookingEntry session -> session.client();
            case NoShowEntry missed -> missed.code().isEmpty() ? null : Contact.code(missed.code());
        };
    }

    private static Set<String> each(List<Contact> contacts, Function<Contact, @Nullable String> part) {
        return contacts.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The people and bookings found, asked by contact. */
    record Here(
            Map<String, List<Known>> phones,
            Map<String, List<Known>> emails,
            Map<String, List<Known>> codes,
            Bookings.Found bookings) {

        /** Who this certainly is: the same client code, else the same phone under a name that agrees. */
        Optional<Long> person(Contact contact) {
            return byCode(contact).or(() -> byPhone(contact));
        }

        Optional<Long> byCode(Contact contact) {
            return of(codes, contact.clientCode()).stream().map(Known::id).findFirst();
        }

        Optional<Long> byPhone(Contact contact) {
            return of(phones, contact.phone()).stream()
                    .filter(k -> Names.agree(k.name(), contact.name()))
                    .map(Known::id)
                    .findFirst();
        }

        Optional<String> otherWithPhone(Contact contact) {
            return of(phones, contact.phone()).stream().map(Known::name).findFirst();
        }

        Optional<String> byEmail(Contact contact) {
            return of(emails, contact.email()).stream().map(Known::name).findFirst();
        }

        boolean isBooked(Contact client, Instant at) {
            return person(client).filter(id -> bookings.has(id, at)).isPresent();
        }

        Row noShow(NoShowEntry entry) {
            return bookings.judge(entry, client(entry));
        }

        /** The session a no-show means. */
        long meant(NoShowEntry entry) {
            return bookings.meant(entry, client(entry));
        }

        private @Nullable Long client(NoShowEntry entry) {
            return entry.code().isEmpty()
                    ? null
                    : byCode(Contact.code(entry.code())).orElse(null);
        }

        private static List<Known> of(Map<String, List<Known>> found, @Nullable String value) {
            return value == null ? List.of() : found.getOrDefault(value, List.of());
        }
    }
}
