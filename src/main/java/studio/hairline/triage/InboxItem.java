package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.Way;

/** One line of the queue; two are the same when they are of one lead. */
public record InboxItem(LeadRef ref, Who who, What what, Turn turn, Hands hands, List<RaisedFlag> flags) {

    /** @param contact the phone as it was written, else the e-mail */
    public record Who(long personId, String name, @Nullable String contact) {}

    /**
     * @param prefers how they want to be answered; null when they did not say
     * @param excerpt the beginning of what they wrote last
     */
    public record What(
            Category category,
            @Nullable String grade,
            Source source,
            Stage stage,
            @Nullable Way prefers,
            String excerpt) {

        /** @return "Male pattern baldness, Norwood V" */
        public String words() {
            return category.label() + (grade == null ? "" : ", " + Scale.say(grade));
        }
    }

    /**
     * @param why why it stands where it stands, in words
     * @param usualPriceCents null for whoever may not see money, and where nobody knows
     */
    public record Turn(
            Reason reason,
            Instant since,
            Clock clock,
            String why,
            Chance chance,
            @Nullable Long usualPriceCents) {}

    /**
     * In whose hands it is.
     *
     * @param claim null when nobody ever claimed it, or gave it back
     * @param viewers users who look at it right now
     * @param attempts to reach them since they last wrote
     * @param silentId whose it was until it was given back, when it is nobody's since
     */
    public record Hands(
            @Nullable Claim claim,
            List<Long> viewers,
            @Nullable Long assigneeId,
            int attempts,
            @Nullable String snoozeReason,
            @Nullable Long silentId) {

        /** @return whether somebody is at work on it right now */
        public boolean isTaken() {
            return claim != null && !claim.lapsed();
        }
    }

    public long leadId() {
        return ref.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InboxItem item && item.leadId() == leadId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(leadId());
    }
}
