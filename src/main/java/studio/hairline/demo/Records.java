package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Period;
import studio.hairline.people.SafetyFlag;
import studio.hairline.record.AdverseEvent;
import studio.hairline.record.Paper;
import studio.hairline.record.Signing;
import studio.hairline.team.TeamMember;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionStatus;

/**
 * The records of the sample's sessions of the last year and the next days, through the verbs: most whole, some with a gap to
 * mend, a few adverse events of which one is overdue, and safety flags before a session.
 */
@Component
@Profile("demo")
class Records {

    private static final int DAYS_BACK = 365;
    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_LATEST = 30;
    private static final int LATEST = 250;
    private static final List<SafetyFlag> FLAGS =
            List.of(SafetyFlag.UNCONTROLLED_DIABETES, SafetyFlag.BLEEDING, SafetyFlag.ALLERGY);

    private final RecordVerbs verbs;
    private final Chapters chapters;

    Records(RecordVerbs verbs, Chapters chapters) {
        this.verbs = verbs;
        this.chapters = chapters;
    }

    void tell(List<TeamMember> team) {
        tell(team, DAYS_BACK, Integer.MAX_VALUE);
    }

    /** Those of the latest sessions alone, where there are too many for all of them. */
    void tellLatest(List<TeamMember> team) {
        tell(team, DAYS_LATEST, LATEST);
    }

    private void tell(List<TeamMember> team, int daysBack, int most) {
        LocalDate today = verbs.time().today();
        Period days = Period.of(today.minusDays(daysBack), today.plusDays(DAYS_AHEAD));
        SessionFilter all = SessionFilter.of(SessionMeasure.SESSIONS_BOOKED).in(days);
        List<SessionRow> done = latest(rows(all.that(Set.of(SessionStatus.COMPLETED))), most);
        List<SessionRow> ahead = rows(all.that(Set.of(SessionStatus.SCHEDULED))).stream()
                .limit(most)
                .toList();
        chapters.tell(done.size(), n -> told(done.get(n), team));
        chapters.one(() -> {
            ahead.stream()
                    .filter(row -> row.startsAt().isAfter(verbs.time().now()))
                    .forEach(row -> agreed(row, team));
            happened(done);
            raised(ahead);
        });
    }

    /** In their order. */
    private static List<SessionRow> latest(List<SessionRow> all, int most) {
        List<SessionRow> inOrder = all.stream()
                .sorted(Comparator.comparing(SessionRow::startsAt).thenComparing(SessionRow::id))
                .toList();
        return inOrder.subList(Math.max(0, inOrder.size() - most), inOrder.size());
    }

    private List<SessionRow> rows(SessionFilter filter) {
        List<SessionRow> rows = new ArrayList<>();
        verbs.acting().asSystem(() -> verbs.sessions().each(new SessionPages(filter, false), rows::add));
        return rows;
    }

    private void told(SessionRow row, List<TeamMember> team) {
        Written written = Written.of(row);
        Instant end = row.startsAt().plus(Duration.ofMinutes(written.minutes()));
        become(row, team);
        if (written.isConsented()) {
            sign(row, Paper.CONSENT, row.startsAt().minus(Duration.ofMinutes(10)));
        }
        if (written.isBegun()) {
            verbs.at(end, () -> verbs.records().save(row.id(), 0, written.record()));
        }
        if (written.isBegun() && written.isConsented()) {
            verbs.at(end, () -> verbs.records().start(row.id(), row.startsAt()));
        }
        if (written.isAcknowledged()) {
            sign(row, Paper.AFTERCARE, end);
        }
    }

    /** Every second who comes within days has signed and shown who they are. */
    private void agreed(SessionRow row, List<TeamMember> team) {
        Written written = Written.of(row);
        become(row, team);
        if (written.isEarly()) {
            sign(row, Paper.CONSENT, verbs.time().now());
            verbs.records().save(row.id(), 0, written.before());
        }
    }

    private void sign(SessionRow row, Paper paper, Instant when) {
        verbs.at(when, () -> verbs.papers().sign(row.id(), paper, new Signing(row.name(), null)));
    }

    /** Some told in time, one that should have been told by now, and one that has a few days left. */
    private void happened(List<SessionRow> done) {
        LocalDate today = verbs.time().today();
        for (int n = 30; n < done.size(); n += 60) {
            if (day(done.get(n)).isBefore(today.minusDays(30))) {
                AdverseEvent event = event(done.get(n), 2, "Redness and small pustules at the crown");
                verbs.at(
                        event.day()
                                .plusDays(2)
                                .atTime(17, 0)
                                .atZone(verbs.time().zone())
                                .toInstant(),
                        () -> verbs.events().report(event, event.day().plusDays(2)));
            }
        }
        latest(done, row -> day(row).isBefore(today.minusDays(11)))
                .forEach(row -> event(row, 2, "Swelling that did not go down in two days; sent to a doctor"));
        latest(done, row -> day(row).isBefore(today.minusDays(1)))
                .forEach(row -> event(row, daysUntil(today.minusDays(3), row), "Itching and redness behind the ear"));
    }

    /** @return at least one: it shows after the session */
    private int daysUntil(LocalDate noticed, SessionRow row) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(day(row), noticed));
    }

    private AdverseEvent event(SessionRow row, int days, String words) {
        LocalDate day = day(row).plusDays(days);
        verbs.at(
                day.atTime(11, 0).atZone(verbs.time().zone()).toInstant(),
                () -> verbs.events().add(row.id(), day, words));
        return verbs.events().of(row.id()).getLast();
    }

    private List<SessionRow> latest(List<SessionRow> done, Predicate<SessionRow> which) {
        return done.reversed().stream().filter(which).limit(1).toList();
    }

    /** One each: no session while it stands, one without a note, one that is explained. */
    private void raised(List<SessionRow> ahead) {
        Iterator<SafetyFlag> flags = FLAGS.iterator();
        ahead.stream()
                .filter(row -> row.startsAt().isAfter(verbs.time().now()))
                .map(SessionRow::personId)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .limit(FLAGS.size())
                .forEach(person -> {
                    SafetyFlag flag = flags.next();
                    verbs.flags().raise(person, flag, flag == SafetyFlag.ALLERGY ? "Latex; gloves without it" : "");
                });
    }

    private void become(SessionRow row, List<TeamMember> team) {
        TeamMember artist = team.stream()
                .filter(one -> java.util.Objects.equals(one.id(), row.artistId()))
                .findFirst()
                .orElse(team.getFirst());
        verbs.acting().become(artist.id(), artist.name(), artist.role());
    }

    private LocalDate day(SessionRow row) {
        return verbs.time().dayOf(row.startsAt());
    }
}
