package studio.hairline.leads;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link LeadFilter} for a lead in memory: the same as {@link LeadWhere} for a row.
 *
 * @param expected whether a consultation is booked with it
 */
record LeadFits(LeadFilter filter, Set<Long> people, Predicate<Lead> expected) {

    /** @return why a lead in memory cannot be held against it; nothing when it can */
    static Optional<String> refusal(LeadFilter filter) {
        return filter.course().artist() != null
                ? Optional.of("Who had whom in the chair is not known for a past day.")
                : Optional.empty();
    }

    /** @return whether a row tells by itself that it fits, the same in the database and in memory */
    static boolean isOfTheRowAlone(LeadFilter filter) {
        Replies replies = filter.replies();
        return filter.of() != LeadMeasure.NEW_PEOPLE
                && filter.text().isEmpty()
                && replies.attempts() == null
                && replies.sign() == null
                && !filter.course().isOfOthers();
    }

    boolean fits(Lead lead) {
        LocalDate day = filter.of().day(lead);
        return filter.of().counts(lead)
                && day != null
                && (filter.period() == null || filter.period().contains(day))
                && isWhat(lead)
                && isWhose(lead)
                && isWhen(lead)
                && cameAsFar(lead)
                && RepliesFits.fit(filter.replies(), lead)
                && filter.course().traits().fit(lead, day);
    }

    private boolean isWhat(Lead lead) {
        return anyOf(filter.categories(), lead.category)
                && anyOf(filter.sources(), lead.source)
                && anyOf(filter.stages(), lead.stage);
    }

    private boolean isWhose(Lead lead) {
        Long assignee = filter.assignee();
        boolean theirs = assignee == null
                || (assignee == LeadFilter.NOBODY ? lead.assigneeId == null : assignee.equals(lead.assigneeId));
        return theirs && (filter.text().isEmpty() || people.contains(lead.personId));
    }

    private boolean isWhen(Lead lead) {
        Instant before = filter.before();
        Integer hour = filter.hour();
        Integer hourOfDay = filter.replies().hour();
        return (hourOfDay == null || hourOfDay == lead.arrival.hour() % 24)
                && (before == null || lead.arrival.at().isBefore(before))
                && (hour == null || hour == lead.arrival.hour());
    }

    private boolean cameAsFar(Lead lead) {
        Step stopped = filter.course().stopped();
        Instant late = lead.arrival.at().plus(Duration.ofDays(1));
        Integer agreed = filter.course().agreed();
        return (stopped == null || stopped == lead.reached)
                && (agreed == null || (lead.conversion != null && agreed == lead.conversion.sessions()))
                && (!filter.course().stepless() || (lead.nextStep == null && !expected.test(lead)))
                && (!filter.course().late() || !lead.recordedAt.isBefore(late));
    }

    private static <T> boolean anyOf(Set<T> some, @Nullable T one) {
        return some.isEmpty() || (one != null && some.contains(one));
    }
}
