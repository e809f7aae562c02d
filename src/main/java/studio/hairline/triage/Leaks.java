package studio.hairline.triage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.LeakReader.Found;

/** The leak list of a week: what slips out of the studio's hands, whose it is, and what is at stake. */
@Service
@ForStaff
public class Leaks {

    /** Whoever did not answer our one attempt for so long is taken to be silent. */
    static final Duration SILENCE = Duration.ofDays(2);

    private static final Comparator<Found> GRAVEST =
            Comparator.comparing(Found::kind).thenComparing(Found::since).thenComparing(Found::leadId);

    private final LeakReader reader;
    private final Watches watches;
    private final Past past;
    private final CurrentUser user;

    Leaks(LeakReader reader, Watches watches, Past past, CurrentUser user) {
        this.reader = reader;
        this.watches = watches;
        this.past = past;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public LeakList of(LeakWeek week) {
        Watch watch = watches.now();
        return list(week, watch, reader.read(week, watch));
    }

    LeakList list(LeakWeek week, Watch watch, List<Found> found) {
        List<List<Found>> each = each(found);
        Worth worth = past.worth(watch.day(watch.asOf()));
        List<Leak> leaks = each.stream()
                .filter(Leaks::isShown)
                .map(one -> leak(one, worth))
                .toList();
        return new LeakList(week, watch.asOf(), watch.target(), leaks, each.size() - leaks.size());
    }

    /** @return how many leak out of the week that runs */
    @Transactional(readOnly = true)
    public long count() {
        Watch watch = watches.now();
        return each(reader.read(LeakWeek.of(watch.day(watch.asOf())), watch)).stream()
                .filter(Leaks::isShown)
                .count();
    }

    /** A snooze hides a leak, but not that somebody wants to be left alone. */
    private static boolean isShown(List<Found> leaks) {
        return !leaks.getFirst().asleep() || leaks.getFirst().kind() == LeakKind.OPT_OUT;
    }

    /** @return for each lead its leaks, the gravest first */
    private static List<List<Found>> each(List<Found> found) {
        Map<Long, List<Found>> each = new LinkedHashMap<>();
        found.stream()
                .sorted(GRAVEST)
                .forEach(one -> each.computeIfAbsent(one.leadId(), lead -> new ArrayList<>())
                        .add(one));
        return List.copyOf(each.values());
    }

    private Leak leak(List<Found> all, Worth worth) {
        Found one = all.getFirst();
        List<LeakKind> also = all.stream()
                .map(Found::kind)
                .filter(kind -> kind != one.kind())
                .distinct()
                .toList();
        return new Leak(
                one.leadId(),
                new Leak.Kinds(one.kind(), also),
                one.since(),
                one.who(),
                one.about(),
                one.assigneeId(),
                atStake(one, worth));
    }

    private @Nullable Long atStake(Found one, Worth worth) {
        if (!user.isOwner() || !one.kind().isWinnable()) {
            return null;
        }
        Cell cell = Cell.of(
                one.about().category(), one.about().source(), one.about().grade());
        long cents = Math.round(worth.odds().of(cell).value() * worth.prices().of(cell));
        return cents > 0 ? cents : null;
    }
}
