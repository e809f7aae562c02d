package studio.hairline.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.calendar.WaitingList.Wanted;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Chairs;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationPlace;
import studio.hairline.leads.Consultations;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.Treatments;

/** Blocks and frees time, sets hours and holidays, changes chairs and puts visits into them, and lets people wait; refusals are fine. */
class RandomDays {

    @Autowired
    BlockedTimes blocked;

    @Autowired
    Chairs chairs;

    @Autowired
    OpeningHours hours;

    @Autowired
    Holidays holidays;

    @Autowired
    WaitingList waiting;

    @Autowired
    Treatments treatments;

    @Autowired
    Consultations consultations;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    private Random random = new Random(0);

    void play(long seed, int verbs, Duration every) {
        random = new Random(seed);
        for (int n = 0; n < verbs; n++) {
            studio.clock().advance(every);
            try {
                act();
            } catch (Refusal | IllegalArgumentException refused) {
                continue;
            }
        }
    }

    private void act() {
        switch (random.nextInt(12)) {
            case 0, 1 -> blocked.add(block());
            case 2 -> blocked.remove(any(ids("blocked_times where removed_at is null")));
            case 3 -> chairs();
            case 4 -> hours.change(week());
            case 5 -> holidays.add(new Holiday(day(), "Closed " + random.nextInt(3)));
            case 6 -> holidays.remove(time.today().plusDays(1 + random.nextInt(2)));
            case 7 -> waiting.add(any(ids("people")), wanted());
            case 8 -> waiting.done(any(ids("waiting_list where done_at is null")));
            case 9 -> waiting.again(any(ids("waiting_list where done_at is not null")));
            case 10 ->
                treatments.move(
                        SessionRef.latest(any(ids("sessions where status = 'SCHEDULED'"))),
                        new ChairTime(at(), 120, TestStudio.STAFF, chair()),
                        "At random");
            default ->
                consultations.move(
                        any(ids("consultations where outcome = 'BOOKED'")),
                        new ConsultationPlace.Wish(new Stay(at(), 30, null, chair()), "At random"));
        }
    }

    private void chairs() {
        switch (random.nextInt(3)) {
            case 0 -> chairs.add("Chair " + random.nextInt(1000));
            case 1 -> chairs.rename(any(ids("chairs")), "Seat " + random.nextInt(1000));
            default -> chairs.setActive(any(ids("chairs")), random.nextBoolean());
        }
    }

    private Block block() {
        LocalDateTime starts = day().atTime(9 + random.nextInt(8), 0);
        return new Block(
                random.nextBoolean() ? TestStudio.STAFF : null,
                chair(),
                starts,
                starts.plusHours(1 + random.nextInt(30)),
                random.nextBoolean(),
                random.nextBoolean() ? null : starts.toLocalDate().plusDays(random.nextInt(20)),
                "At random " + random.nextInt(100));
    }

    private Map<DayOfWeek, Hours> week() {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                week.put(
                        day,
                        new Hours(LocalTime.of(8 + random.nextInt(4), 30), LocalTime.of(16 + random.nextInt(4), 0)));
            }
        }
        return random.nextInt(6) == 0 ? Map.of() : week;
    }

    private Wanted wanted() {
        return new Wanted(60 + random.nextInt(60), Set.of(DayOfWeek.of(1 + random.nextInt(7))), null, "Soon");
    }

    private LocalDate day() {
        return time.today().plusDays(random.nextInt(12) - 4);
    }

    private Instant at() {
        return studio.clock().instant().plus(Duration.ofMinutes(random.nextInt(9 * 24 * 60) - 2 * 24 * 60));
    }

    private @Nullable Long chair() {
        return random.nextInt(3) == 0 ? null : any(ids("chairs"));
    }

    private List<Long> ids(String table) {
        return studio.jdbc()
                .sql("select id from " + table + " order by id")
                .query(Long.class)
                .list();
    }

    private Long any(List<Long> list) {
        if (list.isEmpty()) {
            throw new Refusal("There is none.");
        }
        return list.get(random.nextInt(list.size()));
    }
}
