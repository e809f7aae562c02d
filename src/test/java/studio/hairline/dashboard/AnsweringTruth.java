package studio.hairline.dashboard;

import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;

/** Holds every number of how the studio answers against the rows it opens, and the tables against their whole. */
final class AnsweringTruth {

    private AnsweringTruth() {}

    static void compare(String question, AnsweringPage page, ToLongFunction<Rows> behind, SoftAssertions all) {
        page.cards().forEach(card -> {
            same(all, question, card.figure().label(), card.rows(), card.count(), behind);
            card.asides().forEach(aside -> {
                Rows rows = aside.rows();
                if (rows != null) {
                    same(all, question, aside.words(), rows, aside.count(), behind);
                }
            });
        });
        page.lines()
                .filter(line -> line.all().value() > 0
                        && (question.isEmpty() || !page.hours().contains(line)))
                .forEach(line -> compare(question, line, behind, all));
        page.attempts()
                .forEach(
                        tries -> same(all, question, tries.place() + " attempts", tries.rows(), tries.value(), behind));
        theWholeIsTheSumOfItsParts(question, page, all);
    }

    private static void compare(String question, AnsweringLine line, ToLongFunction<Rows> behind, SoftAssertions all) {
        String name = line.all().place();
        same(all, question, name, line.all().rows(), line.all().value(), behind);
        line.kept()
                .forEach(share -> same(
                        all,
                        question,
                        name + " " + share.kind(),
                        share.rows(),
                        share.rate().hits(),
                        behind));
    }

    private static void theWholeIsTheSumOfItsParts(String question, AnsweringPage page, SoftAssertions all) {
        long timed = page.cards().getFirst().count();
        LongStream.of(
                        page.people().stream()
                                .mapToLong(line -> line.all().value())
                                .sum(),
                        page.sources().stream()
                                .mapToLong(line -> line.all().value())
                                .sum(),
                        page.hours().stream()
                                .mapToLong(line -> line.all().value())
                                .sum())
                .forEach(sum -> all.assertThat(sum)
                        .as("“%s”: a table’s lines", question)
                        .isEqualTo(timed));
        if (question.equals("period=all-time")) {
            all.assertThat(page.cards())
                    .as("nothing is zero in all time")
                    .allMatch(card -> card.count() > 0, "more than zero");
            all.assertThat(page.attempts())
                    .as("lost after any number of attempts")
                    .allMatch(tries -> tries.value() > 0, "more than zero");
            all.assertThat(page.people()).as("two people and nobody").hasSize(3);
        }
    }

    private static void same(
            SoftAssertions all, String question, String what, Rows rows, long shown, ToLongFunction<Rows> behind) {
        all.assertThat(behind.applyAsLong(rows))
                .as("“%s”: %s %s", question, what, rows)
                .isEqualTo(shown);
    }
}
