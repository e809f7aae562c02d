package studio.hairline.chairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import studio.hairline.history.StudioAsKnown;
import studio.hairline.history.StudioThen;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** Hours, holidays, target and chairs of a past day are those that were set on it. */
@OnBothDatabases
class StudioAsKnownTest {

    private static final int DAYS = 40;

    @Autowired
    StudioAsKnown asKnown;

    @Autowired
    ChairsAsKnown chairsAsKnown;

    @Autowired
    Chairs chairs;

    @Autowired
    OpeningHours hours;

    @Autowired
    Holidays holidays;

    @Autowired
    StudioSettings settings;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Test
    void eachDayIsKnownAsItWas() {
        Random dice = new Random(470);
        Map<Instant, Object> remembered = new LinkedHashMap<>();
        for (int day = 0; day < DAYS; day++) {
            change(dice, day);
            remembered.put(
                    studio.clock().instant().plusSeconds(1),
                    List.of(
                            new StudioThen(
                                    hours.week(),
                                    holidays.all(),
                                    settings.facts().firstResponseMinutes(),
                                    time.zone()),
                            chairs.all()));
            studio.clock().advance(Duration.ofDays(1));
        }
        assertThat(chairs.all()).hasSizeGreaterThan(3);
        assertThat(remembered.values().stream().distinct().count()).isGreaterThan(20);
        remembered.forEach((end, then) -> assertThat(
                        (Object) List.of(asKnown.at(end), chairsAsKnown.at(end).orElseThrow()))
                .isEqualTo(then));
    }

    @Test
    void chairsAreNotKnownFromBeforeTheyWereKept() throws Exception {
        chairs.add("Window");
        String script = new ClassPathResource("db/migration/V470__chairs_before.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        studio.jdbc()
                .sql(script.substring(script.indexOf("insert into chairs_before")))
                .update();
        Instant kept = studio.jdbc()
                .sql("select max(changed_at) from chairs_before")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        assertThat(chairsAsKnown.at(kept)).isEmpty();
        assertThat(chairsAsKnown.at(kept.plusMillis(1))).contains(chairs.all());
    }

    private void change(Random dice, int day) {
        switch (dice.nextInt(7)) {
            case 0 -> chairs.add("Chair " + day);
            case 1 -> chairs.all().stream().findFirst().ifPresent(one -> chairs.rename(one.id(), "Renamed " + day));
            case 2 -> chairs.all().forEach(one -> chairs.setActive(one.id(), dice.nextBoolean()));
            case 3 -> hours.change(week(dice));
            case 4 -> holidays.add(new Holiday(LocalDate.of(2026, 12, 1 + dice.nextInt(3)), "Day off " + day));
            case 5 -> holidays.remove(LocalDate.of(2026, 12, 1 + dice.nextInt(3)));
            default -> settings.change(settings.facts().answeredWithin(1 + dice.nextInt(90)));
        }
    }

    private static Map<DayOfWeek, Hours> week(Random dice) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (dice.nextInt(3) > 0) {
                week.put(day, new Hours(LocalTime.of(8, dice.nextInt(60)), LocalTime.of(17, 30, dice.nextInt(60))));
            }
        }
        return dice.nextInt(4) == 0 ? Map.of() : week;
    }
}
