package studio.hairline.leads;

import java.util.Optional;

/** {@link Replies} for a lead in memory: the same as {@link RepliesWhere} for a row. */
final class RepliesFits {

    private RepliesFits() {}

    /** @return why a lead of a past day cannot be held against them; nothing when it can */
    static Optional<String> refusal(Replies replies) {
        return replies.attempts() == null && (replies.sign() == null || replies.sign() == Replies.Sign.OPEN_CLOCK)
                ? Optional.empty()
                : Optional.of("How often they were tried, and whether they wrote back, is not known for a past day.");
    }

    static boolean fit(Replies replies, Lead lead) {
        Integer within = replies.within();
        Integer hour = replies.hour();
        return (within == null || (lead.answer != null && lead.answer.minutes() <= within))
                && (hour == null || hour == hourOfDay(lead))
                && (replies.by() == null || replies.by() == by(lead))
                && (replies.sign() == null || isClocked(lead))
                && (replies.came() == null || (replies.came() == Replies.Came.AT_ONCE) == cameAtOnce(lead));
    }

    static int hourOfDay(Lead lead) {
        return lead.arrival.hour() % 24;
    }

    /** @return a user, {@link LeadFilter#NOBODY} or {@link Replies#UNKNOWN} */
    static long by(Lead lead) {
        Answer answer = lead.answer;
        Long user = answer == null ? null : answer.by();
        return answer == null ? LeadFilter.NOBODY : user == null ? Replies.UNKNOWN : user;
    }

    private static boolean isClocked(Lead lead) {
        return lead.answer == null || lead.answer.openMinutes() != null;
    }

    private static boolean cameAtOnce(Lead lead) {
        return switch (lead.arrival.channel()) {
            case WALK_IN -> true;
            case CALL -> lead.answer != null && lead.answer.minutes() <= RepliesWhere.PICKED_UP;
            case FORM, MESSAGE, EMAIL, FILE -> false;
        };
    }
}
