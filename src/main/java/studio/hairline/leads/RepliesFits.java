package studio.hairline.leads;

/** {@link Replies} for a lead in memory: the same as {@link RepliesWhere} for a row. */
final class RepliesFits {

    private RepliesFits() {}

    static boolean fit(Replies replies, Lead lead) {
        Integer within = replies.within();
        Integer hour = replies.hour();
        return (within == null || (lead.answer != null && lead.answer.minutes() <= within))
                && (hour == null || hour == hourOfDay(lead))
                && (replies.by() == null || replies.by() == by(lead))
                && (replies.attempts() == null || wasTried(replies.attempts(), lead))
                && (replies.sign() == null || shows(replies.sign(), lead))
                && (replies.came() == null || (replies.came() == Replies.Came.AT_ONCE) == cameAtOnce(lead));
    }

    /** @return what was tried; whoever was answered was tried once at least */
    static int attempts(Lead lead) {
        return Math.max(lead.tries, lead.answer == null ? 0 : 1);
    }

    private static boolean wasTried(int attempts, Lead lead) {
        return Math.min(attempts(lead), Replies.MANY) == Math.min(attempts, Replies.MANY);
    }

    private static boolean shows(Replies.Sign sign, Lead lead) {
        return switch (sign) {
            case WROTE_BACK -> lead.wroteBack;
            case BOOKED_EARLY -> lead.booked != null && TalksThen.isInTime(lead.booked.at(), lead);
            case OPEN_CLOCK -> lead.answer == null || lead.answer.openMinutes() != null;
        };
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

    private static boolean cameAtOnce(Lead lead) {
        return switch (lead.arrival.channel()) {
            case WALK_IN -> true;
            case CALL -> lead.answer != null && lead.answer.minutes() <= RepliesWhere.PICKED_UP;
            case FORM, MESSAGE, EMAIL, FILE -> false;
        };
    }
}
