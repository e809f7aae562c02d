package studio.hairline.triage;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Booked;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Triage;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** What is decided in the inbox; each is refused while somebody else is at work on it, and can be taken back. */
@Service
@ForStaff
public class Decisions {

    /** Whoever gives up on somebody who never answered earlier than this is asked why. */
    public static final int ENOUGH_ATTEMPTS = 6;

    private final DecisionBook book;
    private final Verbs verbs;
    private final InboxRows inbox;
    private final DecisionBook.Now now;

    Decisions(DecisionBook book, Verbs verbs, InboxRows inbox, DecisionBook.Now now) {
        this.book = book;
        this.verbs = verbs;
        this.inbox = inbox;
        this.now = now;
    }

    /** The first time it is the triage, and whoever does it has it from then on. */
    @Transactional
    public Decided categorise(LeadRef ref, Category category, @Nullable String grade, boolean first) {
        String words = "Categorised as " + category.label() + (grade == null ? "" : ", " + Scale.say(grade)) + ".";
        Decision decision = first
                ? Decision.on(
                        ref, one -> verbs.leads().triage(one, new Triage(category, grade, now.me()), time().now()))
                : Decision.on(ref, one -> verbs.marks().categorise(one, category, grade, null));
        return book.take(words, decision.goesOn());
    }

    /** @param why asked of whoever gives up early; may be empty otherwise */
    @Transactional
    public Decided lose(LeadRef ref, LostReason reason, String why) {
        int attempts = inbox.of(ref.id()).attempts();
        if (reason == LostReason.NO_ANSWER && attempts < ENOUGH_ATTEMPTS && why.isBlank()) {
            throw new Refusal("Only " + attempts + " of " + ENOUGH_ATTEMPTS
                    + " attempts were made to reach them. Say why you give up already.");
        }
        String words = "Lost: " + reason.label() + ".";
        return book.take(words, Decision.on(ref, one -> {
            LeadRef lost = verbs.leads().lose(one, reason, time().now());
            if (!why.isBlank()) {
                verbs.followUp().note(ref.id(), why);
            }
            return lost;
        }));
    }

    /** Says afterwards why it was lost. */
    @Transactional
    public Decided explainLoss(LeadRef ref, LostReason reason) {
        return book.take(
                "Lost: " + reason.label() + ".",
                Decision.on(ref, one -> verbs.marks().explainLoss(one, reason)).inbox(UnaryOperator.identity()));
    }

    @Transactional
    public Decided setAside(LeadRef ref, Standing as) {
        String words = "Set aside: " + as.label().toLowerCase(Locale.ROOT) + ".";
        return book.take(words, Decision.on(ref, one -> verbs.leads().setAside(one, as)));
    }

    @Transactional
    public Decided book(LeadRef ref, ConsultationKind kind, Wish wish) {
        return book.take("Consultation booked.", Decision.on(ref, one -> {
            verbs.consultations().book(one, kind, wish, time().now());
            return verbs.after(one);
        }));
    }

    /** @param outcome anything but booked */
    @Transactional
    public Decided outcome(LeadRef ref, Booked one, ConsultationOutcome outcome) {
        return book.take("Consultation: " + outcome.label().toLowerCase(Locale.ROOT) + ".", Decision.on(ref, seen -> {
            switch (outcome) {
                case ATTENDED -> verbs.consultations().attend(one.id());
                case MISSED -> verbs.consultations().miss(one.id());
                case CANCELLED, CANCELLED_LATE -> verbs.consultations().cancel(one.id());
                case BOOKED, MOVED, MOVED_LATE -> throw new Refusal("Say what became of it.");
            }
            return verbs.after(seen);
        }));
    }

    @Transactional
    public Decided next(LeadRef ref, String step, java.time.@Nullable LocalDate day) {
        return book.take(
                "Next step set.", Decision.on(ref, one -> verbs.followUp().next(one, step, day)));
    }

    private StudioTime time() {
        return now.time();
    }
}
