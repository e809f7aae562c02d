package studio.hairline.leads;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.people.Contact;
import studio.hairline.people.ContactCheck;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.team.ForStaff;

/** Takes down an inquiry while somebody is on the phone or at the door. */
@Service
@ForStaff
public class FrontDesk {

    private final People people;
    private final Leads leads;

    FrontDesk(People people, Leads leads) {
        this.people = people;
        this.leads = leads;
    }

    /** Somebody new, whoever else has the same phone or e-mail. */
    @Transactional
    public LeadRef receiveNew(Contact contact, Inquiry inquiry) {
        if (!contact.isNamed()) {
            throw new Refusal("Give a name or a handle, so that we know what to call them.");
        }
        if (contact.phone() == null && contact.email() == null) {
            throw new Refusal("Give a phone or an e-mail, so that we can answer.");
        }
        ContactCheck.mustFit(contact);
        return leads.receive(people.add(contact, null).id(), inquiry);
    }

    /** Somebody known already; what was not known of them yet is added, nothing known is overwritten. */
    @Transactional
    public LeadRef receiveAgain(long personId, Contact contact, Inquiry inquiry) {
        ContactCheck.mustFit(contact);
        PersonDetails known = people.details(personId);
        Contact more = known.contact().orElse(contact);
        if (!more.equals(known.contact())) {
            people.change(personId, known.version(), more);
        }
        return leads.receive(personId, inquiry);
    }

    /** @return people with the same phone or e-mail, those with both first */
    @Transactional(readOnly = true)
    public List<Recognised> recognise(Contact contact) {
        return people.known(contact).stream()
                .map(person -> new Recognised(person, evidence(contact, person.contact())))
                .sorted(java.util.Comparator.comparing(one -> -one.evidence().length()))
                .toList();
    }

    private static String evidence(Contact typed, Contact known) {
        boolean phone = same(typed.phone(), known.phone());
        boolean email = same(typed.email(), known.email());
        return phone && email ? "Same phone and e-mail" : phone ? "Same phone" : "Same e-mail";
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && Objects.equals(one, other);
    }
}
