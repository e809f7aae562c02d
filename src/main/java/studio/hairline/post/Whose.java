package studio.hairline.post;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Standing;
import studio.hairline.people.Contact;
import studio.hairline.people.KnownAs;
import studio.hairline.people.People;

/** Which lead an e-mail belongs to: by what it answers, by the reference in its subject, and by whom it is from. */
@Component
class Whose {

    private final MailRows mails;
    private final ReceivedRows received;
    private final People people;
    private final LeadFile leads;

    Whose(MailRows mails, ReceivedRows received, People people, LeadFile leads) {
        this.mails = mails;
        this.received = received;
        this.people = people;
        this.leads = leads;
    }

    Optional<Long> lead(Received mail) {
        return answered(mail)
                .map(Mail::leadId)
                .or(() -> received.leadOf(List.of(mail.answers().strip().split("\\s+"))))
                .or(() -> ofSender(mail.from().address()));
    }

    /** @return the e-mail of ours it answers */
    Optional<Mail> answered(Received mail) {
        return Stream.of(mail.answers(), mail.subject())
                .flatMap(text -> Reference.in(text).stream())
                .flatMap(code -> mails.of(code).stream())
                .findFirst();
    }

    /** @return somebody known by this address who never inquired */
    Optional<Long> person(String address) {
        return known(address).stream().map(one -> one.person().id()).findFirst();
    }

    private Optional<Long> ofSender(String address) {
        Comparator<LeadDetails> latest = Comparator.comparing((LeadDetails lead) -> lead.standing() == Standing.GENUINE)
                .thenComparing(lead -> lead.ref().id());
        return known(address).stream()
                .flatMap(one -> leads.ofPerson(one.person().id()).stream())
                .max(latest)
                .map(lead -> lead.ref().id());
    }

    private List<KnownAs> known(String address) {
        return address.isBlank() ? List.of() : people.known(Contact.of("", address, null));
    }
}
