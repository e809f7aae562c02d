package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;

/** How a person is reached. */
final class PersonContact extends PersonCard {

    private final DescriptionList facts = new DescriptionList();

    /** @param former what they were known as besides, by records merged into theirs */
    PersonContact(PersonDetails person, List<Contact> former, ChairScreen screen) {
        super("Contact");
        facts.addClassName("facts");
        Contact contact = person.contact();
        fact("Name", contact.name());
        fact("Handle", contact.handle());
        link("Phone", "tel:" + contact.phone(), contact.phoneGiven());
        link("E-mail", "mailto:" + contact.email(), contact.email());
        fact("Language", contact.language());
        fact("Client code", contact.clientCode());
        fact("Entered", screen.writing().moment(person.createdAt()));
        also(contact, former);
        add(facts);
        if (!contact.isReachable()) {
            nothing("No way to reach them yet. Add a phone or an e-mail under Edit details.");
        }
    }

    private void also(Contact contact, List<Contact> former) {
        Set<String> known = new HashSet<>();
        parts(contact, true).forEach(known::add);
        String more = former.stream()
                .flatMap(one -> parts(one, !Objects.equals(one.phone(), contact.phone())))
                .filter(known::add)
                .collect(Collectors.joining(", "));
        fact("Also known by", more);
    }

    private static Stream<String> parts(Contact contact, boolean withPhone) {
        String phone = withPhone ? contact.phoneGiven() : null;
        return Stream.of(contact.name(), phone, contact.email(), contact.handle(), contact.clientCode())
                .filter(part -> part != null && !part.isEmpty())
                .map(String::valueOf);
    }

    private void fact(String term, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            fact(term, new Span(words));
        }
    }

    private void link(String term, String address, @Nullable String words) {
        if (words != null) {
            Anchor anchor = new Anchor(address, words);
            anchor.setRouterIgnore(true);
            fact(term, anchor);
        }
    }

    private void fact(String term, Component words) {
        facts.add(new Term(term), new Description(words));
    }
}
