package studio.hairline.dashboard;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.ui.Formats;

/** What is said beside the cards' figures, from answers already there; what is counted opens its rows. */
record Asides(DashboardFilter filter, Answers answers) {

    private record Beside(LeadMeasure measure, String one, String many) {

        String words(long count) {
            return Formats.count(count) + " " + (count == 1 ? one : many);
        }
    }

    private static final Beside NEW_PEOPLE = new Beside(LeadMeasure.NEW_PEOPLE, "new person", "new people");
    private static final List<Beside> LEFT_OUT = List.of(
            new Beside(LeadMeasure.SPAM, "spam, left out", "spam, left out"),
            new Beside(LeadMeasure.TEST_ENTRIES, "test entry, left out", "test entries, left out"),
            new Beside(LeadMeasure.DUPLICATES, "merged duplicate, left out", "merged duplicates, left out"));

    List<Aside> inquiries() {
        List<Aside> asides = new ArrayList<>(List.of(inPeriod(NEW_PEOPLE)));
        LEFT_OUT.stream().map(this::inPeriod).filter(aside -> aside.count() > 0).forEach(asides::add);
        return asides;
    }

    private Aside inPeriod(Beside beside) {
        long count = Answers.sum(answers.now(), beside.measure().tally());
        return new Aside(beside.words(count), count, Rows.of(filter.leads(beside.measure())));
    }

    /** How many wait longer than the studio wants, and how long the oldest does. */
    List<Aside> unanswered() {
        Aside overTarget = late(answers.late(), filter.leads(LeadMeasure.UNANSWERED, null));
        return oldest().map(oldest -> List.of(overTarget, oldest)).orElse(List.of());
    }

    static Aside late(Late late, LeadFilter unanswered) {
        return new Aside(
                Formats.count(late.count()) + " over the target of "
                        + Formats.duration(Duration.ofMinutes(late.minutes())),
                late.count(),
                Rows.of(unanswered.receivedBefore(late.due())));
    }

    private Optional<Aside> oldest() {
        return waiting(Tally.UNANSWERED)
                .map(TallyRow::day)
                .min(Comparator.naturalOrder())
                .map(day -> Aside.of("the oldest has waited " + since(day)));
    }

    /** How many are older than a quarter of a year. */
    List<Aside> open() {
        Period older = Age.OLDER.arrivals(answers.today());
        long old = waiting(Tally.STILL_OPEN)
                .filter(row -> older.contains(row.day()))
                .mapToLong(row -> row.get(Tally.STILL_OPEN))
                .sum();
        return old == 0
                ? List.of()
                : List.of(new Aside(
                        Formats.count(old) + " received more than 90 days ago",
                        old,
                        Rows.of(filter.leads(LeadMeasure.OPEN, older))));
    }

    /**
     * How many are too young to be judged.
     *
     * @param before the rate of the period compared with; null for none
     */
    List<Aside> rate(long ripening, @Nullable Rate before) {
        List<Aside> asides = new ArrayList<>();
        Period young = Questions.ripening(filter.period(), answers.today());
        if (ripening > 0 && young != null) {
            asides.add(new Aside(
                    Formats.count(ripening) + " still ripening",
                    ripening,
                    Rows.of(filter.leads(LeadMeasure.INQUIRIES, young))));
        }
        if (before != null && before.value().isPresent()) {
            asides.add(Aside.of("before: " + before.words()));
        }
        return asides;
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
