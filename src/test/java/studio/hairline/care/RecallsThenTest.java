package studio.hairline.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.HealingGaps;
import studio.hairline.treatments.IncludedTouchUps;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.RecallMonths;
import studio.hairline.treatments.SeriesLength;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;
import studio.hairline.treatments.WholeSeries;
import studio.hairline.ui.KnownOn;

/** Whom to call, as it was known at the end of a day. */
@OnBothDatabases
class RecallsThenTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Recalls recalls;

    @Autowired
    RecallsThen then;

    @Autowired
    RecallMonths months;

    @Autowired
    IncludedTouchUps included;

    @Autowired
    HealingGaps gaps;

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    SeriesLength length;

    @Autowired
    LeadMarks marks;

    @Autowired
    LeadFile file;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatIsDoneLaterLeavesTheListOfEachDayAsItWas() {
        studio.clock().setTo(Instant.parse("2026-11-24T05:59:59.999Z"));
        Stream.of(Category.values()).forEach(category -> months.set(category, 2));
        WholeSeries series = beans.createBean(WholeSeries.class);
        for (int n = 0; n < 18; n++) {
            series.of(
                    "Person " + n,
                    1 + n % 3,
                    Instant.parse("2026-06-01T15:00:00Z").plus(Duration.ofHours(25L * n)));
        }
        Map<LocalDate, List<String>> said = new TreeMap<>();
        for (int day = 0; day < 5; day++) {
            live(20 + day);
            letRest(20 + day);
            said.put(MONDAY.plusDays(day), lines(recalls.list(RecallKind.TOUCH_UP), recalls.list(RecallKind.STALLED)));
            studio.clock().advance(Duration.ofDays(1));
        }
        assertThat(said.values().stream().flatMap(List::stream))
                .anyMatch(line -> line.startsWith("TOUCH_UP") && line.contains("Who["))
                .anyMatch(line -> line.startsWith("STALLED") && line.contains("Who["));
        said.forEach((day, lines) -> assertThat(lines(list(RecallKind.TOUCH_UP, day), list(RecallKind.STALLED, day)))
                .as("on %s", day)
                .isEqualTo(lines));
        assertThat(said.get(MONDAY)).isNotEqualTo(said.get(MONDAY.plusDays(4)));
    }

    @Test
    void whoIsBookedOrLetRestSinceHadToBeCalledThen() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(WholeSeries.class).of("Ana Due", 2, Instant.parse("2023-06-01T15:00:00Z"));
        long ben = beans.createBean(WholeSeries.class).of("Ben Due", 2, Instant.parse("2023-06-01T21:00:00Z"));
        long anas = recalls.list(RecallKind.TOUCH_UP).all().getFirst().leadId();
        studio.clock().advance(Duration.ofDays(1));
        recalls.notWanted(anas, RecallKind.TOUCH_UP, "Moved away");
        studio.clock().advance(Duration.ofDays(1));
        treatments.scheduleTouchUp(
                new TouchUp(ben, null, 0),
                new ChairTime(studio.clock().instant().plusSeconds(86_400), 60, null));
        studio.clock().advance(Duration.ofDays(1));

        assertThat(list(RecallKind.TOUCH_UP, MONDAY).toCall()).isEqualTo(2);
        assertThat(list(RecallKind.TOUCH_UP, MONDAY.plusDays(1)).all())
                .extracting(one -> one.who().name())
                .containsExactly("Ben Due");
        assertThat(list(RecallKind.TOUCH_UP, MONDAY.plusDays(1)).resting()).isOne();
        assertThat(list(RecallKind.TOUCH_UP, MONDAY.plusDays(2)).toCall()).isZero();
        assertThat(list(RecallKind.TOUCH_UP, MONDAY.minusDays(1)).all()).isEmpty();
    }

    @Test
    void whenAfterHowLongIsSetAnewThePastIsSilent() {
        studio.clock().setTo(RandomStudio.NOW);
        studio.clock().advance(Duration.ofDays(2));
        months.set(Category.MALE_PATTERN, 12);
        assertThatThrownBy(() -> list(RecallKind.TOUCH_UP, MONDAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("set anew since");
        assertThat(list(RecallKind.STALLED, MONDAY).all()).isEmpty();
        gaps.set(Category.MALE_PATTERN, new HealingGap(7, 10, 20, 30));
        assertThatThrownBy(() -> list(RecallKind.STALLED, MONDAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void untilWhenItIsInThePriceIsToldWhileThatIsSetAsItWas() {
        studio.clock().setTo(RandomStudio.NOW);
        included.set(Category.MALE_PATTERN, 60);
        beans.createBean(WholeSeries.class).of("Ana Due", 2, Instant.parse("2023-06-01T15:00:00Z"));
        studio.clock().advance(Duration.ofDays(2));
        assertThat(list(RecallKind.TOUCH_UP, MONDAY).all())
                .extracting(Recall::includedUntil)
                .containsExactly(LocalDate.of(2028, 6, 15));
        included.set(Category.MALE_PATTERN, 70);
        assertThat(list(RecallKind.TOUCH_UP, MONDAY).all())
                .extracting(Recall::includedUntil)
                .containsOnlyNulls()
                .hasSize(1);
    }

    /** Some book, come, do not come, agree to more, or turn out to be about something else; refusals are fine. */
    private void live(long seed) {
        Random random = new Random(seed);
        Instant now = studio.clock().instant();
        ids("select lead_id from plans order by id").forEach(lead -> {
            long plan = plans.ofLead(lead).orElseThrow().id();
            ChairTime ahead = ChairTime.at(now.plus(Duration.ofHours(30 + random.nextInt(900))), null);
            ChairTime past = ChairTime.at(now.minus(Duration.ofHours(24 + random.nextInt(2400))), null);
            Refusal.of(
                    switch (random.nextInt(9)) {
                        case 0 ->
                            () -> length.add(plan, plans.of(plan).orElseThrow().sessions(), "One more");
                        case 1 -> () -> treatments.schedule(plan, ahead, "At random");
                        case 2 -> () -> treatments.scheduleTouchUp(touchUp(lead), ahead);
                        case 3 ->
                            () -> treatments.complete(
                                    treatments.scheduleTouchUp(touchUp(lead), past),
                                    past.startsAt().plusSeconds(60),
                                    TestStudio.NO_RECORD);
                        case 4 ->
                            () -> marks.categorise(
                                    LeadRef.latest(lead), Category.values()[random.nextInt(6)], null, null);
                        default -> () -> {};
                    });
        });
        ids("select id from sessions where status = 'SCHEDULED' order by id").stream()
                .filter(session -> random.nextInt(3) == 0)
                .forEach(session -> Refusal.of(() -> treatments.cancel(SessionRef.latest(session))));
    }

    private TouchUp touchUp(long lead) {
        return new TouchUp(file.of(lead).personId(), lead, 0);
    }

    private List<Long> ids(String sql) {
        return studio.jdbc().sql(sql).query(Long.class).list();
    }

    private void letRest(long seed) {
        Random random = new Random(seed);
        for (RecallKind kind : RecallKind.values()) {
            recalls.list(kind).all().forEach(one -> {
                switch (random.nextInt(5)) {
                    case 0 -> recalls.snooze(one.leadId(), kind, recalls.today().plusDays(1 + random.nextInt(3)));
                    case 1 -> recalls.notWanted(one.leadId(), kind, "No more");
                    default -> {}
                }
            });
        }
        studio
                .jdbc()
                .sql("select lead_id from recall_rests where kind = 'STALLED' order by lead_id")
                .query(Long.class)
                .list()
                .stream()
                .filter(lead -> random.nextInt(4) == 0)
                .forEach(lead -> recalls.wake(lead, RecallKind.STALLED, ""));
    }

    private RecallList list(RecallKind kind, LocalDate day) {
        return then.list(kind, day, KnownOn.end(day, ZoneId.of("America/Chicago")));
    }

    private static List<String> lines(RecallList... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.concat(
                        Stream.of(list.kind() + " " + list.toCall() + " of "
                                + list.all().size() + ", " + list.resting()),
                        list.all().stream()
                                .map(one -> list.kind() + " " + one.leadId() + " " + one.who() + " " + one.category()
                                        + " " + one.progress() + " " + one.lastDay() + " " + one.dueDay() + " "
                                        + one.bookedSession() + " " + one.includedUntil() + " "
                                        + one.state(list.today()))))
                .toList();
    }
}
