package studio.hairline.leads;

import studio.hairline.tallies.Where;

/** {@link Replies} in the words of the database. */
final class RepliesWhere {

    /** A call answered later than this was not picked up. */
    static final int PICKED_UP = 1;

    /** What was tried; whoever was answered was tried once at least. */
    static final String ATTEMPTS = "greatest(tries, case when answered_at is null then 0 else 1 end)";

    private RepliesWhere() {}

    static Where add(Replies replies, Where where) {
        Integer within = replies.within();
        if (within != null) {
            where.and("answered_minutes <= ?", within);
        }
        Integer hour = replies.hour();
        if (hour != null) {
            where.and("mod(received_hour, 24) = ?", hour);
        }
        Integer attempts = replies.attempts();
        if (attempts != null) {
            where.and(ATTEMPTS + (attempts >= Replies.MANY ? " >= ?" : " = ?"), attempts);
        }
        return known(replies, who(replies, came(replies, where)));
    }

    private static Where came(Replies replies, Where where) {
        return switch (replies.came()) {
            case null -> where;
            case AT_ONCE ->
                where.and("(channel = 'WALK_IN' or (channel = 'CALL' and answered_minutes <= " + PICKED_UP + "))");
            case WAITING ->
                where.and(
                        "channel <> 'WALK_IN' and (channel <> 'CALL' or answered_minutes is null or answered_minutes > "
                                + PICKED_UP + ")");
        };
    }

    private static Where who(Replies replies, Where where) {
        Long by = replies.by();
        if (by == null) {
            return where;
        }
        if (by == LeadFilter.NOBODY) {
            return where.and("answered_at is null");
        }
        return by == Replies.UNKNOWN
                ? where.and("answered_at is not null and answered_by is null")
                : where.and("answered_by = ?", by);
    }

    private static Where known(Replies replies, Where where) {
        return switch (replies.sign()) {
            case null -> where;
            case BOOKED_EARLY -> where.and("booked_at < received_at + interval '" + Replies.TWO_WAY_DAYS + "' day");
            case OPEN_CLOCK -> where.and("(answered_at is null or answered_open_minutes is not null)");
            case WROTE_BACK -> where.and("wrote_back");
        };
    }
}
