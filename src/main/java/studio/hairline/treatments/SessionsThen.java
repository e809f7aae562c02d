package studio.hairline.treatments;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.hairline.leads.Category;
import studio.hairline.leads.Known;
import studio.hairline.leads.Restated;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Portion;

/** The sessions as they were known at an instant; a figure is the number of its rows. */
public final class SessionsThen {

    private static final Comparator<SessionRow> LATEST_FIRST = Comparator.comparing(SessionRow::startsAt)
            .thenComparing(SessionRow::id)
            .reversed();

    private final Instant end;
    private final Touched touched;
    private final SessionsThenReader reader;
    private final boolean money;

    /**
     * What something was done to since.
     *
     * @param then as it was known, of what was known
     * @param now as it stands
     * @param gone how many of those then are not there any more, with an import that was taken back
     */
    record Touched(Map<Long, Session> then, Map<Long, Session> now, long gone) {}

    SessionsThen(Instant end, Touched touched, SessionsThenReader reader, boolean money) {
        this.end = end;
        this.touched = touched;
        this.reader = reader;
        this.money = money;
    }

    /** @return why sessions of a past day cannot be held against it; nothing when they can */
    public static Optional<String> refusal(SessionFilter filter) {
        return filter.of().isOfOneSession() && filter.course() == null
                ? Optional.empty()
                : Optional.of("How series went and when touch-ups were due is not known for a past day. Show sessions"
                        + " instead.");
    }

    /** @return how many of what was touched went since, with an import that was taken back */
    public long gone() {
        return touched.gone();
    }

    /** @return by category, whatever categories are asked for */
    public Map<Category, Known> byCategory(SessionFilter filter) {
        SessionFilter any = filter.about(Set.of());
        Map<Category, Known> counts = new EnumMap<>(reader.counts(any, end));
        fitting(touched.then().values(), any)
                .forEach(session -> counts.merge(session.category, worth(session), Known::plus));
        return counts;
    }

    public Known count(SessionFilter filter) {
        return byCategory(filter).entrySet().stream()
                .filter(one ->
                        filter.categories().isEmpty() || filter.categories().contains(one.getKey()))
                .map(Map.Entry::getValue)
                .map(known -> money ? known : new Known(known.count(), 0))
                .reduce(Known.NOTHING, Known::plus);
    }

    /** @return every row, the latest first, with what was known of it then */
    public List<SessionRow> rows(SessionFilter filter) {
        Map<Long, Session> known = new HashMap<>();
        fitting(touched.then().values(), filter).forEach(session -> known.put(session.id(), session));
        Stream<SessionRow> changed = reader.lines(known.keySet()).stream()
                .map(line -> SessionThenRow.of(
                        line.priced(),
                        Objects.requireNonNull(known.get(line.priced().id()))));
        Stream<SessionRow> gone = known.values().stream()
                .filter(session -> !touched.now().containsKey(session.id()))
                .map(SessionThenRow::gone);
        Stream<SessionRow> same = reader.untouched(filter, end).stream().map(SessionLine::priced);
        return Stream.of(same, changed, gone)
                .flatMap(some -> some)
                .sorted(LATEST_FIRST)
                .map(row -> money ? row : row.withoutValue())
                .toList();
    }

    /** @return what those that something was done to since added to the days, as they were known */
    public List<Counted> countedThen() {
        return touched.then().values().stream()
                .flatMap(session -> SessionTallies.of(session).stream())
                .toList();
    }

    /** @return what the same ones add as they stand */
    public List<Counted> countedNow() {
        return touched.now().values().stream()
                .flatMap(session -> SessionTallies.of(session).stream())
                .toList();
    }

    /** @return these sessions as they stand */
    public List<SessionRow> now(List<Long> ids) {
        return reader.lines(ids).stream().map(line -> line.row(money)).toList();
    }

    /** @return which months of what is counted are not as they were known */
    public List<Restated> restated(SessionFilter filter) {
        return Restated.of(
                counting(touched.then().values(), filter),
                counting(touched.now().values(), filter));
    }

    /**
     * Tells sessions apart as they were known.
     *
     * @param hits without words to look for, and among all
     */
    public List<Portion> parts(SessionSplit split, SessionFilter hits, SessionFilter all) {
        SessionFits counts = new SessionFits(hits, Set.of(), end, reader.zone());
        Stream<Portion> changed = fitting(touched.then().values(), all).map(session -> {
            String part = split.part(session, Objects.requireNonNull(all.of().day(session)), reader.zone());
            return counts.fits(session)
                    ? new Portion(part, 1, 1, money ? session.valueCents : 0, session.lengthMinutes)
                    : new Portion(part, 0, 1, 0);
        });
        var look = new SessionsThenReader.Look(end, money);
        return Portion.together(Stream.concat(reader.parts(split, hits, all, look), changed));
    }

    private List<Restated.Counting> counting(Collection<Session> sessions, SessionFilter filter) {
        return fitting(sessions, filter)
                .map(one -> new Restated.Counting(
                        one.id(), Objects.requireNonNull(filter.of().day(one)), worth(one)))
                .toList();
    }

    private static Known worth(Session session) {
        return new Known(1, session.valueCents);
    }

    private Stream<Session> fitting(Collection<Session> sessions, SessionFilter filter) {
        SessionFits fits = new SessionFits(filter, new HashSet<>(reader.people(filter)), end, reader.zone());
        return sessions.stream().filter(fits::fits);
    }
}
