package studio.hairline.post;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Standing;
import studio.hairline.people.Way;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.MayContact;
import studio.hairline.triage.WhyNot;

/** Whether an e-mail may still leave at the moment it does: they may have asked to be left alone since it was written. */
@Component
class Permits {

    private final Conversation conversation;
    private final LeadFile leads;

    Permits(Conversation conversation, LeadFile leads) {
        this.conversation = conversation;
        this.leads = leads;
    }

    /** It does not leave. */
    sealed interface No {

        void tell(Ending ending, Mail mail);

        record Never(String why) implements No {
            @Override
            public void tell(Ending ending, Mail mail) {
                ending.mayNot(mail, why);
            }
        }

        record NotBefore(Instant from, String why) implements No {
            @Override
            public void tell(Ending ending, Mail mail) {
                ending.later(mail, from, why);
            }
        }
    }

    Optional<No> check(Mail mail) {
        try {
            if (leads.of(mail.leadId()).standing() != Standing.GENUINE) {
                return Optional.of(new No.Never("The inquiry is set aside: bring it back before you write."));
            }
        } catch (Refusal gone) {
            return Optional.of(new No.Never(gone.getMessage()));
        }
        MayContact may = conversation.may(mail.leadId(), Way.EMAIL);
        return WhyNot.of(may).map(sentence -> no(may, sentence));
    }

    private static No no(MayContact may, String sentence) {
        return may instanceof MayContact.Later later
                ? new No.NotBefore(later.from().toInstant(), sentence)
                : new No.Never(sentence);
    }
}
