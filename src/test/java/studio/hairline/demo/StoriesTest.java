package studio.hairline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;

/** The truths planted in the sample studio are there, at its usual size. */
class StoriesTest {

    private static final int SIZE = 1500;
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Instant NOW = Instant.parse("2026-11-25T16:00:00Z");

    private static final int PLANTED = new Planted(new Calendar(NOW, ZONE)).size();

    private final Stories stories = new Stories(SIZE, new Calendar(NOW, ZONE));
    private final List<Story> all =
            IntStream.range(0, SIZE).mapToObj(stories::story).toList();

    @Test
    void theSameSizeOnTheSameDayGivesTheSameStudio() {
        Stories again = new Stories(SIZE, new Calendar(NOW, ZONE));
        assertThat(IntStream.range(0, SIZE).mapToObj(again::story)).containsExactlyElementsOf(all);
    }

    @Test
    void ofFourInASmallCategoryThreeConvert() {
        assertThat(all)
                .filteredOn(story -> story.assessed().category() == Category.ALOPECIA_UNIVERSALIS)
                .filteredOn(story -> story.number() >= SIZE - PLANTED)
                .hasSize(4)
                .filteredOn(story -> story.deal() != null)
                .hasSize(3);
    }

    @Test
    void inOneMonthTheWholeRoseWhileEverySourceFell() {
        YearMonth before = YearMonth.of(2026, 2);
        Map<Source, Double> earlier = rates(before);
        Map<Source, Double> later = rates(before.plusMonths(1));
        assertThat(later.keySet()).containsExactlyInAnyOrderElementsOf(earlier.keySet());
        earlier.forEach((source, rate) ->
                assertThat(later.get(source)).as(source.name()).isLessThan(rate));
        assertThat(rate(in(before.plusMonths(1)))).isGreaterThan(rate(in(before)));
    }

    @Test
    void inquiriesArriveAroundMidnightAndInBothNightsTheClocksChange() {
        assertThat(arrivals())
                .contains(
                        Instant.parse("2026-01-01T05:59:30Z"),
                        Instant.parse("2026-01-01T06:00:00Z"),
                        Instant.parse("2025-11-02T06:30:00Z"),
                        Instant.parse("2025-11-02T07:30:00Z"));
        assertThat(arrivals().stream().map(at -> at.atZone(ZONE)))
                .anyMatch(at -> at.toLocalDate().equals(LocalDate.of(2026, 3, 8))
                        && at.toLocalTime().equals(LocalTime.of(3, 30)));
    }

    @Test
    void twoYearsEndTodayWithSpamDuplicatesReturningPeopleAndGaps() {
        assertThat(arrivals()).allMatch(at -> at.isBefore(NOW) && at.isAfter(Instant.parse("2024-11-20T00:00:00Z")));
        Set<Standing> standings = all.stream().map(Story::standing).collect(Collectors.toSet());
        assertThat(standings).contains(Standing.SPAM, Standing.DUPLICATE, Standing.TEST);
        assertThat(new HashSet<>(all.stream().map(Story::person).toList())).hasSizeLessThan(SIZE - 10);
        assertThat(all).anyMatch(story -> story.inquiry().category() == Category.NOT_RECORDED);
        assertThat(all).anyMatch(story -> story.standing() == Standing.GENUINE && story.answeredAt() == null);
    }

    @Test
    void appointmentsAreKeptMissedCalledOffAndMovedInTimeAndLate() {
        List<Story.Visit> visits = new ArrayList<>();
        List<Story.Sitting> sittings = new ArrayList<>();
        for (Story story : all) {
            Story.Visit visit = story.visit();
            if (visit != null && visit.attended() != null) {
                visits.add(visit);
            }
            Story.Deal deal = story.deal();
            if (deal != null) {
                deal.sittings().stream().filter(one -> one.done() != null).forEach(sittings::add);
            }
        }
        between(0.02, 0.12, visits, visit -> isOff(visit.turn(), visit.startsAt(), false));
        between(0.01, 0.08, visits, visit -> isOff(visit.turn(), visit.startsAt(), true));
        between(0.02, 0.15, visits, visit -> visit.turn().equals(Turn.NONE) && Boolean.FALSE.equals(visit.attended()));
        between(0.02, 0.10, visits, visit -> visit.turn().move() != null);
        between(0.01, 0.06, sittings, sitting -> isOff(sitting.turn(), sitting.startsAt(), false));
        between(0.005, 0.04, sittings, sitting -> isOff(sitting.turn(), sitting.startsAt(), true));
        between(
                0.01,
                0.06,
                sittings,
                sitting -> sitting.turn().equals(Turn.NONE) && Boolean.FALSE.equals(sitting.done()));
        between(0.01, 0.06, sittings, sitting -> sitting.turn().move() != null);
    }

    private static boolean isOff(Turn turn, Instant starts, boolean late) {
        Instant off = turn.calledOff();
        return off != null && late == off.isAfter(starts.minus(Duration.ofHours(48)));
    }

    private static <T> void between(double least, double most, List<T> of, Predicate<T> which) {
        assertThat((double) of.stream().filter(which).count() / of.size()).isBetween(least, most);
    }

    private List<Instant> arrivals() {
        return all.stream().map(story -> story.inquiry().receivedAt()).toList();
    }

    private Predicate<Story> in(YearMonth month) {
        return story -> story.number() < SIZE - PLANTED
                && YearMonth.from(story.inquiry().receivedAt().atZone(ZONE)).equals(month);
    }

    private Map<Source, Double> rates(YearMonth month) {
        return all.stream()
                .filter(in(month))
                .collect(Collectors.groupingBy(
                        story -> story.inquiry().source(),
                        Collectors.averagingDouble(story -> story.deal() == null ? 0 : 1)));
    }

    private double rate(Predicate<Story> which) {
        return all.stream().filter(which).collect(Collectors.averagingDouble(story -> story.deal() == null ? 0 : 1));
    }
}
