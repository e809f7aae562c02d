package studio.hairline.treatments;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.Known;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.PersonSearch;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.ListReader.Statement;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.tallies.Where;

/** Reads sessions for a look back: those that nothing was done to since, nor to their lead, as rows, the others whole. */
@Component
class SessionsThenReader {

    private static final int AT_ONCE = 500;
    private static final int MOST_PEOPLE = 1000;

    private final ListReader reader;
    private final SessionRepository sessions;
    private final PersonSearch search;
    private final Away away;

    SessionsThenReader(ListReader reader, SessionRepository sessions, PersonSearch search, Away away) {
        this.reader = reader;
        this.sessions = sessions;
        this.search = search;
        this.away = away;
    }

    /** What is not the database's, or not any more. */
    @Component
    record Away(
            EntityManager entities,
            SessionsGone gone,
            StudioTime time,
            SeriesThenReader series,
            PortionReader portions) {}

    /** @return those that went with an import, bare */
    List<Session> gone(Collection<Long> ids) {
        return away.gone().of(ids);
    }

    /** @return not the database's any more: whatever is done to them is forgotten */
    List<Session> apart(Collection<Long> ids) {
        List<Session> found = inTurn(ids, sessions::findByIdIn);
        found.forEach(away.entities()::detach);
        return found;
    }

    List<Long> ofLeads(Collection<Long> leads) {
        return inTurn(leads, sessions::idsOfLeads);
    }

    List<SessionLine> lines(Collection<Long> ids) {
        return inTurn(ids, some -> read(new Where().among("sessions.id", some)));
    }

    List<SessionLine> untouched(SessionFilter filter, Look look) {
        return read(where(filter, look));
    }

    Map<Category, Known> counts(SessionFilter filter, Look look) {
        Map<Category, Known> counts = new EnumMap<>(Category.class);
        reader.counted(
                        "select category, count(*), coalesce(sum(value_cents), 0) from sessions",
                        where(filter, look),
                        " group by category",
                        (row, n) -> Map.entry(
                                Category.valueOf(row.getString(1)), new Known(row.getLong(2), row.getLong(3))))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    /** @return from the first day to the last with one that nothing was done to since; null when there is none */
    @Nullable
    Period reach(Where same) {
        return reader.counted(
                        "select min(start_day), max(start_day) from sessions",
                        same,
                        "",
                        (row, n) -> Optional.ofNullable(OpenChairs.reach(row)))
                .getFirst()
                .orElse(null);
    }

    /** @return how the series stood of which something was done to a session, or to the lead */
    SeriesThen series(SessionsThen.Touched touched, SeriesThenReader.Kin kin) {
        return away.series().read(touched, kin);
    }

    /** @return of whom, and of which leads, a session was changed since, or the lead */
    SeriesThenReader.Kin kin(Instant end) {
        return away.series().kin(end);
    }

    boolean areMonthsKnown(Instant end) {
        return away.series().areMonthsKnown(end);
    }

    Stream<Portion> parts(SessionSplit split, SessionFilter hits, SessionFilter all, Look look) {
        String worth = look.money() ? "value_cents" : "0";
        Cut cut = new Cut("sessions", split.sql(all.of().dated(), zone()), worth, "length_minutes");
        Where counts = new SessionSpecification(hits, List.of(), look.end(), zone()).where();
        Where among = where(all, look);
        return away.portions().read(cut, counts, among).stream();
    }

    /** Up to when, which rows, and whether for somebody who may see money. */
    record Look(Instant end, Where same, boolean money) {}

    ZoneId zone() {
        return away.time().zone();
    }

    List<Long> people(SessionFilter filter) {
        return filter.text().isEmpty() ? List.of() : search.ids(filter.text(), MOST_PEOPLE);
    }

    private Where where(SessionFilter filter, Look look) {
        return new SessionSpecification(filter, people(filter), look.end(), zone())
                .where()
                .and(filter.of().dated().day() + " is not null")
                .and(look.same().condition(), look.same().compared());
    }

    private List<SessionLine> read(Where where) {
        List<SessionLine> lines = new ArrayList<>();
        reader.each(
                new Statement(SessionLine.SELECT, where, "starts_at desc, sessions.id desc"),
                SessionLine::read,
                lines::addAll);
        return lines;
    }

    private static <T> List<T> inTurn(Collection<Long> ids, Function<List<Long>, List<T>> some) {
        List<Long> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(some.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }
}
