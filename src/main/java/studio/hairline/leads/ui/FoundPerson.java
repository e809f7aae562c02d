package studio.hairline.leads.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LatestLead;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonHit;

/** Somebody the search found, and where one gets to by choosing them. */
record FoundPerson(PersonHit hit, @Nullable LatestLead latest) {

    String name() {
        return hit.person().displayName();
    }

    String address() {
        return latest == null ? "people/" + hit.id() : "leads/" + latest.id();
    }

    String contact() {
        Contact contact = hit.person().contact();
        return Stream.of(contact.phoneGiven(), contact.email())
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    /** @return what they came for last and how far it got; a match by guess says so */
    String words() {
        return (latest == null ? "No inquiry" : latest.words()) + (hit.guessed() ? " · similar name" : "");
    }
}
