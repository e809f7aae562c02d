package studio.hairline.bench;

import java.util.Locale;

/** One line of the table. */
record Line(String database, int leads, Question question, Race race, int statements) {

    private static final int MOST_STATEMENTS = 30;

    static String head() {
        return "%-10s %9s  %-30s %9s %9s %4s %9s %9s %6s %6s"
                .formatted(
                        "database",
                        "leads",
                        "question",
                        "median ms",
                        "p95 ms",
                        "SQL",
                        "by hand",
                        "its p95",
                        "times",
                        "limit");
    }

    String text() {
        return String.format(
                Locale.US,
                "%-10s %,9d  %-30s %9.2f %9.2f %4d %9.2f %9.2f %6.2f %6.1f%s",
                database,
                leads,
                question.name(),
                race.ours().median(),
                race.ours().p95(),
                statements,
                race.byHand().median(),
                race.byHand().p95(),
                race.times(),
                question.overHand(),
                isWithin() ? "" : "  TOO MUCH");
    }

    boolean isWithin() {
        return race.times() <= question.overHand() && statements <= MOST_STATEMENTS;
    }

    /** @return how many times as long as on the other line */
    double growth(Line from) {
        return race.ours().median() / from.race.ours().median();
    }

    String json() {
        return String.format(
                Locale.US,
                "{\"database\":\"%s\",\"leads\":%d,\"question\":\"%s\",\"median\":%.3f,\"p95\":%.3f,\"statements\":%d,"
                        + "\"byHand\":%.3f,\"byHandP95\":%.3f}",
                database,
                leads,
                question.name(),
                race.ours().median(),
                race.ours().p95(),
                statements,
                race.byHand().median(),
                race.byHand().p95());
    }
}
