package studio.hairline.triage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadRef;
import studio.hairline.people.People;
import studio.hairline.people.Way;
import studio.hairline.team.ForStaff;

/** Replies by e-mail through the studio's own server: decided here, and an attempt only once the server has taken them. */
@Service
@ForStaff
public class Letters {

    private static final int LONGEST_SUBJECT = 200;

    private final DecisionBook book;
    private final Conversation conversation;
    private final Postbox postbox;
    private final People people;

    Letters(DecisionBook book, Conversation conversation, Postbox postbox, People people) {
        this.book = book;
        this.conversation = conversation;
        this.postbox = postbox;
        this.people = people;
    }

    /** @return whether e-mail goes through the studio's own server */
    @Transactional(readOnly = true)
    public boolean areSent() {
        return postbox.isOpen();
    }

    /** @return a sentence on what was written to them and has not left yet; empty for nothing */
    @Transactional(readOnly = true)
    public String waiting(long leadId) {
        return postbox.waiting(leadId).orElse("");
    }

    /** It leaves within seconds; until the server has it they wait for us, and it can be taken back. */
    @Transactional
    public Decided write(LeadRef ref, long personId, String subject, String words) {
        String title = Postbox.oneLine(subject);
        String text = Conversation.fitting(words);
        if (title.isEmpty() || text.isEmpty() || title.length() > LONGEST_SUBJECT) {
            throw new Refusal("An e-mail has a subject of at most " + LONGEST_SUBJECT + " characters, and words.");
        }
        String to = people.details(personId).contact().email();
        if (to == null) {
            throw new Refusal("There is no e-mail address any more: answer another way.");
        }
        Decision decision = Decision.on(ref, one -> one)
                .saying(() -> {
                    Conversation.refuseUnlessItMayGo(conversation.may(ref.id(), Way.EMAIL));
                    return new Decision.Line.Mail(postbox.put(ref.id(), new Postbox.Reply(to, title, text)));
                })
                .goesOn();
        return book.take("E-mail is on its way.", decision);
    }
}
