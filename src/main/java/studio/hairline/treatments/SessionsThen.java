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
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Known;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Restated;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.Where;
import studio.hairline.ui.KnownRows;

/** The sessions as they were known at an instant; a figure is the number of its rows. */
public final class SessionsThen {

    private static final Comparator<SessionRow> LATEST_FIRST = Comparator.comparing(SessionRow::startsAt)
            .thenComparing(SessionRow::id)
            .reversed();

    private final Instant end;
    private final Touched touched;
    private final SessionsThenReader reader;
    private final boolean money;
    private @Nullable SeriesThen series;
    private @Nullable Boolean months;
    private SeriesThenReader.@Nullable Kin kin;

    /**
     * What something was done to since.
     *
     * @param then as it was known, of what was known
     * @param now as it stands
     * @param gone how many of those then are not there any more, with an import that was taken back
     * @param leads as they were known
     */
    record Touched(Map<Long, Session> then, Map<Long, Session> now, long gone, LeadsThen leads) {

        boolean isGone(Session session) {
            return then.containsKey(session.id()) && !now.containsKey(session.id());
        }
    }

    SessionsThen(Instant end, Touched touched, SessionsThenReader reader, boolean money) {
        this.end = end;
        this.touched = touched;
        this.reader = reader;
        this.money = money;
    }

    /** @return why this cannot be asked of a past day; nothing when it can */
    public Optional<String> refusal(SessionFilter filter) {
        return filter.of().dated() != SessionDated.TOUCH_UP_DUE || areMonthsKnown()
                ? Optional.empty()
                : Optional.of("The months after which touch-ups are due were set anew since.");
    }

    private boolean areMonthsKnown() {
        Boolean known = months;
        if (known == null) {
            known = reader.areMonthsKnown(end);
            months = known;
        }
        return known;
    }

    /** @return how many of what was touched went since, with an import that was taken back */
    public long gone() {
        return touched.gone();
    }

    /** @return by category, whatever categories are asked for */
    public Map<Category, Known> byCategory(SessionFilter filter) {
        SessionFilter any = filter.about(Set.of());
        Map<Category, Known> counts = new EnumMap<>(reader.counts(any, look(any)));
        known(any).forEach(session -> counts.merge(session.category, worth(session), Known::plus));
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

    /**
     * @return every row, the latest first, with what was known of it then
     * @throws Refusal when this cannot be asked, or more would have to be held than can be
     */
    public List<SessionRow> rows(SessionFilter filter) {
        Refusal.when(refusal(filter)
                .map(why -> why + " Show sessions instead.")
                .or(() -> KnownRows.refusal(count(filter).count())));
        Map<Long, Session> known = new HashMap<>();
        known(filter).forEach(session -> known.put(session.id(), session));
        Stream<SessionRow> changed = reader.lines(known.keySet()).stream()
                .map(line -> row(
                        line.priced(),
                        Objects.requireNonNull(known.get(line.priced().id()))));
        Stream<SessionRow> gone =
                known.values().stream().filter(touched::isGone).map(SessionThenRow::gone);
        Stream<SessionRow> same =
                reader.untouched(filter, look(filter)).stream().map(SessionLine::priced);
        return Stream.of(same, changed, gone)
                .flatMap(some -> some)
                .sorted(LATEST_FIRST)
                .map(row -> money ? row : row.withoutValue())
                .toList();
    }

    private SessionRow row(SessionRow now, Session then) {
        Short planned = then.planId == null ? null : now.planned();
        Long lead = then.planId == null ? null : then.leadId;
        return SessionThenRow.of(
                now,
                then,
                lead == null
                        ? planned
                        : touched.leads()
                                .subject(lead)
                                .map(agreed -> (short) agreed.sessions())
                                .orElse(planned));
    }

    /** @return from the first day with a session to the last; null when there was none */
    @Nullable
    Period reach() {
        return Stream.concat(
                        Stream.ofNullable(reader.reach(sameRows())),
                        touched.then().values().stream()
                                .map(session -> Period.of(session.start.day(), session.start.day())))
                .reduce((one, other) -> new Period(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.until().isAfter(other.until()) ? one.until() : other.until()))
                .orElse(null);
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
        SessionFits counts = new SessionFits(hits, Set.of(), end, reader.zone(), this::series);
        Stream<Portion> changed = fitting(changed(hits.of().isOfOneSession() ? all : hits), all)
                .map(session -> {
                    String part =
                            split.part(session, Objects.requireNonNull(all.of().day(session)), reader.zone());
                    return counts.fits(session)
                            ? new Portion(part, 1, 1, money ? session.valueCents : 0, session.lengthMinutes)
                            : new Portion(part, 0, 1, 0);
                });
        Where same = hits.of().isOfOneSession() ? same(all) : same(hits);
        var look = new SessionsThenReader.Look(end, same, money);
        return Portion.together(Stream.concat(reader.parts(split, hits, all, look), changed));
    }

    private List<Restated.Counting> counting(Collection<Session> sessions, SessionFilter filter) {
        return fitting(sessions, filter)
                .map(one -> new Restated.Counting(
                        one.id(), Objects.requireNonNull(filter.of().day(one)), worth(one)))
                .toList();
    }

    /** @return those that fit of which something was done to themselves, or to one they are judged by */
    Stream<Session> known(SessionFilter filter) {
        return fitting(changed(filter), filter);
    }

    private Collection<Session> changed(SessionFilter filter) {
        return filter.of().isOfOneSession() ? touched.then().values() : series().sessions();
    }

    /** @return of which rows of {@code sessions} what is known of them now was known then, too */
    Where same(SessionFilter filter) {
        return filter.of().isOfOneSession()
                ? sameRows()
                : kin().none(sameRows(), "sessions.person_id", "sessions.lead_id");
    }

    private Where sameRows() {
        return new Where().noneOf("sessions.id", touched.now().keySet());
    }

    private SessionsThenReader.Look look(SessionFilter filter) {
        return new SessionsThenReader.Look(end, same(filter), money);
    }

    private SeriesThenReader.Kin kin() {
        SeriesThenReader.Kin read = kin;
        if (read == null) {
            read = reader.kin(end);
            kin = read;
        }
        return read;
    }

    /** @return how the series stood of everybody of whom a session, or a lead with one, was changed since */
    public List<SeriesStood> stood() {
        return SeriesStood.of(series());
    }

    /** @return of which rows, that name a person and a lead in these columns, the series stood as they stand */
    public Where untouched(String person, String lead) {
        return kin().none(new Where(), person, lead);
    }

    Instant end() {
        return end;
    }

    /** Read when it is first asked for: most questions are about sessions one by one. */
    SeriesThen series() {
        SeriesThen read = series;
        if (read == null) {
            read = reader.series(touched, kin());
            series = read;
        }
        return read;
    }

    private static Known worth(Session session) {
        return new Known(1, session.valueCents);
    }

    private Stream<Session> fitting(Collection<Session> sessions, SessionFilter filter) {
        SessionFits fits =
                new SessionFits(filter, new HashSet<>(reader.people(filter)), end, reader.zone(), this::series);
        return sessions.stream().filter(fits::fits);
    }
}
