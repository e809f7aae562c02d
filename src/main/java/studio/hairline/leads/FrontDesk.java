package studio.hairline.leads;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.people.Contact;
import studio.hairline.people.ContactCheck;
import studio.hairline.people.KnownAs;
import studio.hairline.people.People;
import studio.hairline.people.PersonArrived;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.Survivors;
import studio.hairline.team.ForStaff;

/** Takes down an inquiry while somebody is on the phone or at the door. */
@Service
@ForStaff
public class FrontDesk {

    private final People people;
    private final Survivors survivors;
    private final Leads leads;
    private final ApplicationEventPublisher events;

    FrontDesk(People people, Survivors survivors, Leads leads, ApplicationEventPublisher events) {
        this.people = people;
        this.survivors = survivors;
        this.leads = leads;
        this.events = events;
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
        return receiveAnybody(contact, inquiry);
    }

    /** Somebody new, however little is known of them: what another program brings is never turned away. */
    @Transactional
    public LeadRef receiveAnybody(Contact contact, Inquiry inquiry) {
        long personId = people.add(contact, null).id();
        LeadRef lead = leads.receive(personId, inquiry);
        events.publishEvent(new PersonArrived(personId, true));
        return lead;
    }

    /** Somebody known already; what was not known of them yet is added, nothing known is overwritten. */
    @Transactional
    public LeadRef receiveAgain(long personId, Contact contact, Inquiry inquiry) {
        ContactCheck.mustFit(contact);
        long now = survivors.hold(personId);
        PersonDetails known = people.details(now);
        Contact more = known.contact().orElse(contact);
        if (!more.equals(known.contact())) {
            people.change(now, known.version(), more);
            events.publishEvent(new PersonArrived(now, false));
        }
        return leads.receive(now, inquiry);
    }

    /** @return people with the same phone or e-mail, those with both first */
    @Transactional(readOnly = true)
    public List<Recognised> recognise(Contact contact) {
        return people.known(contact).stream()
                .map(known -> new Recognised(known.person(), evidence(contact, known), same(contact, known)))
                .sorted(java.util.Comparator.comparing(one -> -one.evidence().length()))
                .toList();
    }

    private static String evidence(Contact typed, KnownAs known) {
        boolean phone = known.hasPhoneOf(typed);
        boolean email = known.hasEmailOf(typed);
        return phone && email ? "Same phone and e-mail" : phone ? "Same phone" : "Same e-mail";
    }

    private static int same(Contact typed, KnownAs known) {
        return (known.hasPhoneOf(typed) ? 1 : 0) + (known.hasEmailOf(typed) ? 1 : 0) + (known.hasNameOf(typed) ? 1 : 0);
    }
}
