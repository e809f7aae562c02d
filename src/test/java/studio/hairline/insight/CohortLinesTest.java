package studio.hairline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Incidence;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.Fate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Source;

/** A studio whose true conversion has been the same for a year, seen on a day in the middle of its ripening. */
class CohortLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), TODAY.plusDays(1));
    private static final Period AUGUST = new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 1));
    private static final double CONVERTS = 0.25;

    @Test
    void theYoungPartIsNeverAveragedIn() {
        CohortLine august = line(AUGUST, studio(1));
        assertThat(august.ripe().count() + august.ripening().count())
                .isEqualTo(august.all().count());
        assertThat(Objects.requireNonNull(august.ripe().rows()).period())
                .isEqualTo(new Period(AUGUST.from(), LocalDate.of(2026, 8, 29)));
        assertThat(august.rate().n()).isEqualTo(august.ripe().count());
        CohortLine november = line(NOVEMBER, studio(1));
        assertThat(november.ripe()).isEqualTo(new Counted(0, null));
        assertThat(november.outlook().at90()).isNull();
    }

    @Test
    void aYoungMonthThatLooksLowIsSaidToBeRipening() {
        assertThat(CohortWords.of(line(NOVEMBER, studio(1))))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("November looks low (")
                        .contains("because 100% of its inquiries are younger than 90 days; expect "));
        assertThat(CohortWords.of(line(new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)), studio(1))))
                .isEmpty();
    }

    @Test
    void aHandfulIsNotEnoughYet() {
        List<Fate> few = List.of(new Fate(TODAY.minusDays(3), Category.MALE_PATTERN, Source.EVENT, null, null, 2));
        assertThat(CohortWords.of(line(NOVEMBER, few)))
                .hasValue("November has 2 inquiries: not enough yet to say anything.");
        assertThat(line(NOVEMBER, few).outlook().expected()).isNull();
    }

    @Test
    void whatIsExpectedComesTrueAsOftenAsItSays() {
        long kept = IntStream.range(0, 300).filter(seed -> comesTrue(seed)).count();
        assertThat(kept / 300.0).isBetween(0.91, 0.98);
    }

    /** November as it is seen today, and the same November once all of it is ripe. */
    private static boolean comesTrue(int seed) {
        List<Fate> whole = studio(seed);
        Expected expected =
                Objects.requireNonNull(line(NOVEMBER, whole).outlook().expected());
        List<Fate> later = told(seed, TODAY.plusDays(200));
        long all = later.stream()
                .filter(fate -> NOVEMBER.contains(fate.received()))
                .count();
        long came = later.stream()
                .filter(fate -> NOVEMBER.contains(fate.received()) && fate.isConvertedWithin(90))
                .count();
        return expected.likely().contains((double) came / all);
    }

    private static CohortLine line(Period period, List<Fate> fates) {
        Incidence others =
                Incidence.of(fates.stream().map(fate -> fate.ending(TODAY)).toList());
        LeadFilter filter = LeadFilter.of(LeadMeasure.INQUIRIES).in(period);
        return new CohortLines(fates, others, TODAY)
                .line(period.equals(NOVEMBER) ? "November" : "A month", filter, fate -> true);
    }

    private static List<Fate> studio(int seed) {
        return told(seed, TODAY);
    }

    /** Four inquiries a day for a year; who converts does so after a month on average, half of the others are lost. */
    private static List<Fate> told(int seed, LocalDate seen) {
        SplittableRandom dice = new SplittableRandom(seed);
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < 4 * 365; i++) {
            LocalDate received = TODAY.minusDays(i / 4);
            boolean converts = dice.nextDouble() < CONVERTS;
            int days = (int) (-Math.log(1 - dice.nextDouble()) * 30);
            boolean lost = dice.nextBoolean();
            boolean over = !received.plusDays(days).isAfter(seen);
            fates.add(new Fate(
                    received,
                    Category.MALE_PATTERN,
                    Source.GOOGLE,
                    converts && over ? days : null,
                    !converts && lost && over ? received.plusDays(days) : null,
                    1));
        }
        return fates;
    }
}
