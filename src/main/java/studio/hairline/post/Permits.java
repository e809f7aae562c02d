package studio.hairline.post;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Standing;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.MayContact;
import studio.hairline.triage.Way;

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
        return switch (conversation.may(mail.leadId(), Way.EMAIL)) {
            case MayContact.Yes yes -> Optional.empty();
            case MayContact.LeftAlone alone ->
                Optional.of(new No.Never(
                        "They asked to be left alone: “" + alone.words() + "” Answer when they write again."));
            case MayContact.Later later ->
                Optional.of(new No.NotBefore(
                        later.from().toInstant(),
                        "This is no answer to something they wrote: it waits for its legal hours."));
        };
    }
}
