package studio.hairline.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.post.TeamPost;
import studio.hairline.post.Unsent;
import studio.hairline.team.TeamMember;

/** Hands one letter that was taken to the server, and writes down how that ended; no database is held meanwhile. */
@Component
class LetterSending {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSending.class);

    private final WeeklyLetters letters;
    private final LetterRules rules;
    private final Made made;
    private final Out out;

    LetterSending(WeeklyLetters letters, LetterRules rules, Made made, Out out) {
        this.letters = letters;
        this.rules = rules;
        this.made = made;
        this.out = out;
    }

    /** How a letter is put into words and on paper. */
    @Component
    record Made(LetterWriter writer, LetterMail mail, LetterPdf pdf) {}

    /** Where it goes. */
    @Component
    record Out(TeamPost post, LetterQueue queue, StudioTime time) {}

    void send(Sent one) {
        Optional<TeamMember> reader = rules.owners().stream()
                .filter(owner -> owner.id() == one.userId())
                .findFirst();
        if (reader.isEmpty()) {
            out.queue().fail(one, "They are no owner here any more.");
            return;
        }
        try {
            ended(one, hand(one, reader.get()));
        } catch (Refusal refused) {
            out.queue().fail(one, String.valueOf(refused.getMessage()));
        }
    }

    private Optional<Unsent> hand(Sent one, TeamMember reader) {
        LetterRule rule = rules.rule();
        LetterText text = made.writer().write(letters.of(one.week()), rule.tongue());
        TeamPost.Parcel parcel = new TeamPost.Parcel(
                "letter." + one.week().monday() + "." + one.userId(),
                reader.email(),
                made.mail().subject(text),
                made.mail().words(text, rule.address()),
                "letter-" + one.week().monday() + ".pdf");
        return out.post().send(parcel, made.pdf().of(text, rule.address()));
    }

    private void ended(Sent one, Optional<Unsent> unsent) {
        Instant now = out.time().now();
        if (unsent.isEmpty()) {
            out.queue().sent(one, now);
            LOG.info("The letter of {} to user {} was sent", one.week().monday(), one.userId());
            return;
        }
        Optional<Duration> wait = unsent.get().again(one.tries() + 1);
        String why = unsent.get().why();
        wait.ifPresentOrElse(
                some -> out.queue().later(one, now.plus(some), why),
                () -> out.queue().fail(one, why));
        LOG.info("The letter of {} to user {} was not sent", one.week().monday(), one.userId());
    }
}
