package studio.hairline.treatments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.hairline.figures.Period;

/**
 * The sessions that some questions can be about, going by their days: what lies outside is not looked at. It may hold more than
 * is asked for, never less. A join and no {@code in}: H2 would ask for the ids again with every row.
 *
 * @param join of {@code sessions}
 * @param compared one for each question mark of it
 */
record SessionReach(String join, List<Object> compared) {

    /** The ends of months differ by so many days. */
    private static final int SLACK_DAYS = 3;

    private static final String LONGEST = "interval '1' month * (select greatest(" + RecallMonths.USUAL
            + ", coalesce(max(months), 0)) from recall_months)";
    private static final String SHORTEST = "interval '1' month * (select least(" + RecallMonths.SCAR
            + ", coalesce(min(months), 999)) from recall_months)";

    static SessionReach of(List<SessionFilter> questions) {
        Map<SessionDated, Period> reach = new EnumMap<>(SessionDated.class);
        for (SessionFilter question : questions) {
            Period days = question.period();
            reach.merge(question.of().dated(), days == null ? Period.ALL_TIME : days, SessionReach::both);
        }
        List<String> parts = new ArrayList<>();
        List<Object> compared = new ArrayList<>();
        reach.forEach((dated, days) -> {
            parts.add("select id as reached from sessions where " + within(dated));
            compared.addAll(List.of(days.from(), days.until()));
        });
        return new SessionReach(
                reach.isEmpty()
                        ? ""
                        : " join (" + String.join(" union ", parts) + ") reach on reach.reached = sessions.id",
                List.copyOf(compared));
    }

    private static String within(SessionDated dated) {
        return switch (dated) {
            case START, COMPLETED -> dated.day() + " >= ? and " + dated.day() + " < ?";
            case TOUCH_UP_DUE ->
                "completed_day >= cast(cast(? as date) - " + LONGEST + " as date) - " + SLACK_DAYS
                        + " and completed_day < cast(cast(? as date) - " + SHORTEST + " as date) + " + SLACK_DAYS;
        };
    }

    private static Period both(Period one, Period other) {
        return new Period(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.until().isAfter(other.until()) ? one.until() : other.until());
    }
}
