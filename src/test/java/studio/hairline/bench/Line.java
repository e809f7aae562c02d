package studio.hairline.bench;

import java.util.Locale;

/** One line of the table. */
record Line(String database, int leads, Question question, Race race, int statements) {

    private static final int MOST_STATEMENTS = 30;

    static String head() {
        return "%-10s %9s  %-38s %9s %9s %4s %9s %9s %6s %7s"
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
                        "growth");
    }

    /** @param smallest the same question in the smallest studio of the run */
    String text(Line smallest) {
        Timing hand = race.byHand();
        return String.format(
                Locale.US,
                "%-10s %,9d  %-38s %9.2f %9.2f %4d %9s %9s %6s %7.2f%s",
                database,
                leads,
                question.name(),
                race.ours().median(),
                race.ours().p95(),
                statements,
                hand == null ? "" : two(hand.median()),
                hand == null ? "" : two(hand.p95()),
                hand == null ? "" : two(race.times()),
                growth(smallest),
                isWithin(smallest) ? "" : "  TOO MUCH");
    }

    private static String two(double number) {
        return String.format(Locale.US, "%.2f", number);
    }

    boolean isWithin(Line smallest) {
        return race.times() <= question.overHand()
                && statements <= MOST_STATEMENTS
                && statements <= smallest.statements
                && (question.grows() == 0 || growth(smallest) <= question.grows());
    }

    boolean isSameQuestion(Line other) {
        return database.equals(other.database) && question.name().equals(other.question.name());
    }

    /** @return how many times as long as on the other line, on a machine as quick as it was then */
    double growth(Line from) {
        return race.pace() / from.race.pace();
    }

    String json() {
        Timing hand = race.byHand();
        return String.format(
                Locale.US,
                "{\"database\":\"%s\",\"leads\":%d,\"question\":\"%s\",\"median\":%.3f,\"p95\":%.3f,\"statements\":%d,"
                        + "\"byHand\":%s,\"byHandP95\":%s,\"fixedWork\":%.3f}",
                database,
                leads,
                question.name(),
                race.ours().median(),
                race.ours().p95(),
                statements,
                hand == null ? "null" : String.format(Locale.US, "%.3f", hand.median()),
                hand == null ? "null" : String.format(Locale.US, "%.3f", hand.p95()),
                race.fixed().median());
    }
}
