package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;

/**
 * What is known of a session by others, in memory: the same as {@link SessionRule}, {@link SeriesCourse} and
 * {@link DueTouchUps} say of a row. It has every session of a person, or of a lead, of which it has one.
 *
 * @param leads how far the series of each is
 * @param months after which a touch-up is due
 */
record SeriesThen(
        Collection<Session> sessions,
        Map<Long, List<Session>> byLead,
        Map<Long, List<Session>> byPerson,
        Map<Long, Agreed> leads,
        Map<Category, Integer> months) {

    private static final Agreed NOTHING = new Agreed(0, null);

    /** How many sessions were agreed with a lead, and when the last was done. */
    record Agreed(int sessions, @Nullable LocalDate done) {}

    /** @param measure one of those a session alone cannot answer */
    boolean counts(SessionMeasure measure, Session session) {
        return measure == SessionMeasure.PAUSED
                ? isPaused(session)
                : isDue(session) && (measure == SessionMeasure.TOUCH_UP_DUE || isRecaptured(session));
    }

    boolean hasGone(SeriesCourse course, Session session) {
        boolean agreed = session.planId != null;
        return switch (course) {
            case AGREED -> agreed;
            case DONE -> agreed && session.leadId != null && doneDay(session) != null;
            case RUNNING -> agreed && session.leadId != null && doneDay(session) == null;
        };
    }

    @Nullable
    LocalDate doneDay(Session session) {
        return agreed(session).done();
    }

    @Nullable
    LocalDate dueDay(Session session) {
        Integer after = months.get(session.category);
        return session.completed == null || after == null
                ? null
                : session.completed.day().plusMonths(after);
    }

    private boolean isPaused(Session last) {
        return isDoneOfSeries(last)
                && last.planId != null
                && ofLead(last)
                                .filter(one -> one.planId != null && isDoneOfSeries(one))
                                .count()
                        < agreed(last).sessions()
                && ofLead(last)
                        .noneMatch(one ->
                                one.status == SessionStatus.SCHEDULED || (isDoneOfSeries(one) && isAfter(one, last)));
    }

    private boolean isDue(Session session) {
        LocalDate done = doneDay(session);
        LocalDate day = dueDay(session);
        return session.status == SessionStatus.COMPLETED
                && done != null
                && day != null
                && !completedDay(session).isBefore(done)
                && ofPerson(session)
                        .noneMatch(one -> Objects.equals(session.leadId, one.leadId)
                                && one.status == SessionStatus.COMPLETED
                                && isAfter(one, session)
                                && completedDay(one).isBefore(day));
    }

    private boolean isRecaptured(Session session) {
        LocalDate last = Objects.requireNonNull(dueDay(session)).plusDays(TouchUp.WINDOW_DAYS);
        return ofPerson(session)
                .anyMatch(one -> one.kind == SessionKind.TOUCH_UP
                        && (one.leadId == null || one.leadId.equals(session.leadId))
                        && !one.status.isOff()
                        && one.start.at().isAfter(session.start.at())
                        && one.id() != session.id()
                        && !(one.bookedDay == null ? one.start.day() : one.bookedDay).isAfter(last));
    }

    private static boolean isDoneOfSeries(Session session) {
        return session.status == SessionStatus.COMPLETED && session.kind == SessionKind.TREATMENT;
    }

    private static boolean isAfter(Session one, Session other) {
        int days = completedDay(one).compareTo(completedDay(other));
        return days > 0 || (days == 0 && one.id() > other.id());
    }

    private static LocalDate completedDay(Session session) {
        return Objects.requireNonNull(session.completed).day();
    }

    private Agreed agreed(Session session) {
        return session.leadId == null ? NOTHING : leads.getOrDefault(session.leadId, NOTHING);
    }

    private Stream<Session> ofLead(Session session) {
        return session.leadId == null ? Stream.empty() : byLead.getOrDefault(session.leadId, List.of()).stream();
    }

    private Stream<Session> ofPerson(Session session) {
        return session.personId == null ? Stream.empty() : byPerson.getOrDefault(session.personId, List.of()).stream();
    }
}
