package studio.hairline.bench;

import java.util.Locale;

/** One line of the table. */
record Line(String database, int leads, Question question, Timing ours, Timing byHand, int statements) {

    static String head() {
        return "%-11s %9s  %-30s %9s %9s %6s %9s %6s"
                .formatted("database", "leads", "question", "median ms", "p95 ms", "SQL", "by hand", "times");
    }

    String text() {
        return String.format(
                Locale.US,
                "%-11s %,9d  %-30s %9.2f %9.2f %6d %9.2f %6.1f",
                database,
                leads,
                question.name(),
                ours.median(),
                ours.p95(),
                statements,
                byHand.median(),
                ours.median() / byHand.median());
    }

    String json() {
        return String.format(
                Locale.US,
                "{\"database\":\"%s\",\"leads\":%d,\"question\":\"%s\",\"median\":%.3f,\"p95\":%.3f,\"statements\":%d,"
                        + "\"byHand\":%.3f}",
                database,
                leads,
                question.name(),
                ours.median(),
                ours.p95(),
                statements,
                byHand.median());
    }
}
