package studio.hairline.treatments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.DayRun;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.ListReader.Statement;
import studio.hairline.tallies.Where;

/** The statements behind the lists of sessions; each goes along an index: day, start, id. */
@Component
class SessionReader {

    private final ListReader reader;
    private final String select;

    SessionReader(ListReader reader, Lacking lacking) {
        this.reader = reader;
        select = SessionLine.select(lacking);
    }

    /** @param run the days the rows lie on */
    List<SessionLine> lines(SessionSpecification what, boolean latestFirst, DayRun run, int limit) {
        Where where = what.where().during(what.day(), run.days());
        return reader.page(statement(what, where, latestFirst), SessionLine::read, run.skip(), limit);
    }

    /** Hands out every row, a few hundred at a time, and keeps none of them. */
    void each(SessionSpecification what, boolean latestFirst, Consumer<List<SessionLine>> some) {
        Where where = what.where().and(what.day() + " is not null");
        reader.each(statement(what, where, latestFirst), SessionLine::read, some);
    }

    private Statement statement(SessionSpecification what, Where where, boolean latestFirst) {
        Stream<String> byDay =
                Stream.of(what.day(), "starts_at", "sessions.id").map(column -> column + (latestFirst ? " desc" : ""));
        String order = Stream.concat(oneCategory(what, latestFirst), byDay).collect(Collectors.joining(", "));
        return new Statement(select, where, order);
    }

    /** Rows of one category are all alike in it; named first, the order is that of an index, and nothing has to be sorted. */
    private static Stream<String> oneCategory(SessionSpecification what, boolean latestFirst) {
        boolean one = what.filter().categories().size() == 1;
        return one ? Stream.of("sessions.category" + (latestFirst ? "" : " desc")) : Stream.of();
    }

    /** @return how many sessions of each category lie on each day, by the day the list goes by */
    DayCounts days(SessionSpecification what) {
        return reader.days("sessions", what.day(), what.where());
    }
}
