package studio.hairline.dashboard;

import java.util.stream.Stream;
import studio.hairline.treatments.SessionCut;
import studio.hairline.treatments.SessionFilter;

/** What of the sessions has to be known for a figure of the chair. */
public sealed interface ChairQuestion {

    record Count(SessionFilter sessions) implements ChairQuestion {}

    /** @param otherwise what is opened when there is nothing to judge */
    record Share(SessionFilter hits, SessionFilter all, SessionFilter otherwise) implements ChairQuestion {}

    /** The sum of their lengths. */
    record Minutes(SessionFilter sessions) implements ChairQuestion {}

    /** Their lengths out of the minutes the chairs are open. */
    record Use(SessionFilter sessions, long open) implements ChairQuestion {}

    /** What they earned for each hour of their lengths. */
    record PerHour(SessionFilter sessions) implements ChairQuestion {}

    /** How many of these series will be done in time, judged also by those that are still running. */
    record Expected(SessionFilter begun) implements ChairQuestion {}

    static Share share(SessionFilter hits, SessionFilter all) {
        return new Share(hits, all, all);
    }

    default Stream<SessionFilter> filters() {
        return switch (this) {
            case Count count -> Stream.of(count.sessions());
            case Share share -> Stream.of(share.hits(), share.all());
            case Minutes minutes -> Stream.of(minutes.sessions());
            case Use use -> Stream.of(use.sessions());
            case PerHour earned -> Stream.of(earned.sessions());
            case Expected series -> Stream.of(series.begun());
        };
    }

    /** @return the same of one part of the sessions alone */
    default ChairQuestion of(SessionCut cut, String part) {
        return switch (this) {
            case Count count -> new Count(cut.only(count.sessions(), part));
            case Share share ->
                new Share(cut.only(share.hits(), part), cut.only(share.all(), part), cut.only(share.otherwise(), part));
            case Minutes minutes -> new Minutes(cut.only(minutes.sessions(), part));
            case Use use -> new Use(cut.only(use.sessions(), part), use.open());
            case PerHour earned -> new PerHour(cut.only(earned.sessions(), part));
            case Expected series -> new Expected(cut.only(series.begun(), part));
        };
    }
}
