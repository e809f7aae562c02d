package studio.hairline.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.ui.Formats;

/** What is said beside a card's figure, from answers already there; empty for nothing. */
record Asides(Answers answers) {

    private record Beside(LeadMeasure measure, String one, String many) {

        String words(long count) {
            return Formats.count(count) + " " + (count == 1 ? one : many);
        }
    }

    private static final List<Beside> BESIDE = List.of(
            new Beside(LeadMeasure.SPAM, "spam", "spam"),
            new Beside(LeadMeasure.TEST_ENTRIES, "test entry", "test entries"),
            new Beside(LeadMeasure.DUPLICATES, "merged duplicate", "merged duplicates"));

    String inquiries() {
        long people = Answers.sum(answers.now(), Tally.NEW_PEOPLE);
        String aside = BESIDE.stream()
                .filter(beside -> counted(beside) > 0)
                .map(beside -> beside.words(counted(beside)))
                .collect(Collectors.joining(", "));
        return Formats.count(people)
                + (people == 1 ? " new person" : " new people")
                + (aside.isEmpty() ? "" : "; beside it: " + aside);
    }

    private long counted(Beside beside) {
        return Answers.sum(answers.now(), beside.measure().tally());
    }

    /** How long the oldest has waited, and how many arrived before today. */
    String unanswered() {
        long earlier = waiting(Tally.UNANSWERED)
                .filter(row -> row.day().isBefore(answers.today()))
                .mapToLong(row -> row.get(Tally.UNANSWERED))
                .sum();
        return waiting(Tally.UNANSWERED)
                .map(TallyRow::day)
                .min(Comparator.naturalOrder())
                .map(day ->
                        "the oldest has waited " + since(day) + "; " + Formats.count(earlier) + " since before today")
                .orElse("");
    }

    /** How many are older than a quarter of a year. */
    String open() {
        Period older = Age.OLDER.arrivals(answers.today());
        long old = waiting(Tally.STILL_OPEN)
                .filter(row -> older.contains(row.day()))
                .mapToLong(row -> row.get(Tally.STILL_OPEN))
                .sum();
        return old == 0 ? "" : Formats.count(old) + " received more than 90 days ago";
    }

    private Stream<TallyRow> waiting(Tally tally) {
        return answers.stock().stream().filter(row -> row.get(tally) > 0);
    }

    private String since(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, answers.today());
        if (days > Questions.STOCK_DAYS) {
            return "more than " + Questions.STOCK_DAYS + " days";
        }
        return days == 0 ? "less than a day" : days == 1 ? "1 day" : days + " days";
    }
}
