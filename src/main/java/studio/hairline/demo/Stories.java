package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import studio.hairline.demo.Beginnings.Start;
import studio.hairline.demo.Story.Assessed;
import studio.hairline.demo.Story.Deal;
import studio.hairline.demo.Story.Farewell;
import studio.hairline.demo.Story.Talk;
import studio.hairline.demo.Story.Visit;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;

/** Makes up the inquiries of the sample, each from its own number, so that the same size always gives the same studio. */
final class Stories {

    /** By then somebody has said whether they came. */
    private static final Duration SEEN_TO = Duration.ofDays(4);

    /** Where the numbers of consultations begin. */
    private static final long VISITS = 7_000_000L;

    private final int size;
    private final Calendar calendar;
    private final Beginnings beginnings;
    private final Chair chair;

    Stories(int size, Calendar calendar) {
        this.size = size;
        this.calendar = calendar;
        this.beginnings = new Beginnings(size, calendar);
        this.chair = new Chair(calendar);
    }

    int size() {
        return size;
    }

    Story story(int number) {
        Plant plant = beginnings.plant(number);
        if (plant != null && plant.isBlank()) {
            return plant.story(number);
        }
        Start start = beginnings.of(number, plant);
        return start.standing() == Standing.GENUINE ? told(start, start.dice()) : setAside(start);
    }

    private Story told(Start start, SplittableRandom dice) {
        Instant answered = start.wins() || dice.nextInt(100) < 88 ? answered(start.at(), dice) : null;
        Instant triaged = answered == null ? null : answered.plusSeconds(60 + dice.nextInt(600));
        String grade = grade(start.category(), dice);
        Visit visit =
                answered == null || !(start.wins() || dice.nextInt(100) < 25) ? null : visit(answered, start, dice);
        Instant decided =
                (visit == null ? start.at() : visit.startsAt()).plus(Duration.ofHours(20 + dice.nextInt(340)));
        Deal deal = start.wins() && calendar.isPast(decided) ? deal(decided, start, dice) : null;
        Inquiry inquiry = Inquiry.of(
                        start.at(), channel(start.source()), start.source(), Words.of(start.category(), dice))
                .about(dice.nextInt(3) == 0 ? Category.NOT_RECORDED : start.category(), null);
        Farewell farewell = deal == null && !start.wins() ? farewell(decided, dice) : null;
        Visit booked = visit != null && calendar.isPast(visit.bookedAt()) ? visit : null;
        return new Story(
                start.number(),
                start.person(),
                start.contact(),
                inquiry,
                Standing.GENUINE,
                answered == null ? -1 : dice.nextInt(20) == 0 ? -1 : dice.nextInt(3),
                past(answered),
                new Assessed(start.category(), grade, past(triaged)),
                booked,
                deal,
                farewell,
                Talks.of(start.number(), past(answered), booked, deal, farewell));
    }

    private Deal deal(Instant decided, Start start, SplittableRandom dice) {
        Plant plant = start.plant();
        Integer artist = plant == null ? null : plant.artist();
        return plant == null || artist == null
                ? chair.deal(decided, start.category(), dice).turned(start.number())
                : plant.deal(decided, calendar.slot(decided.plus(Duration.ofDays(7)), dice), artist);
    }

    private Story setAside(Start start) {
        int number = start.number();
        SplittableRandom dice = new SplittableRandom(number);
        String text = start.standing() == Standing.SPAM ? Words.spam(dice) : Words.of(Category.NOT_RECORDED, dice);
        Inquiry inquiry = Inquiry.of(start.at(), channel(start.source()), start.source(), text);
        Assessed none = new Assessed(Category.NOT_RECORDED, null, null);
        return new Story(
                number,
                number,
                start.contact(),
                inquiry,
                start.standing(),
                -1,
                null,
                none,
                null,
                null,
                null,
                Talk.NONE);
    }

    private Instant answered(Instant at, SplittableRandom dice) {
        int roll = dice.nextInt(100);
        int minutes = roll < 30
                ? 2 + dice.nextInt(13)
                : roll < 55 ? 15 + dice.nextInt(45) : roll < 75 ? 60 + dice.nextInt(300) : 360 + dice.nextInt(5000);
        return at.plusSeconds(minutes * 60L + dice.nextInt(60));
    }

    private Visit visit(Instant answered, Start start, SplittableRandom dice) {
        Instant booked = answered.plus(Duration.ofMinutes(30 + dice.nextInt(3000)));
        Instant starts = calendar.slot(booked.plus(Duration.ofDays(2 + dice.nextInt(12))), dice);
        int roll = dice.nextInt(100);
        boolean seenTo = calendar.isPast(starts.plus(SEEN_TO));
        Boolean attended = start.wins() || roll < 70 ? Boolean.TRUE : roll < 90 || seenTo ? Boolean.FALSE : null;
        Boolean came = calendar.isPast(starts) ? attended : null;
        return new Visit(booked, starts, came, Turn.of(VISITS + start.number(), booked, starts, came));
    }

    private @Nullable Farewell farewell(Instant decided, SplittableRandom dice) {
        Instant at = decided.plus(Duration.ofDays(7 + dice.nextInt(40)));
        LostReason reason = LostReason.values()[dice.nextInt(LostReason.values().length)];
        return calendar.isPast(at) && dice.nextInt(100) < 93 ? new Farewell(at, reason) : null;
    }

    private @Nullable Instant past(@Nullable Instant at) {
        return at != null && calendar.isPast(at) ? at : null;
    }

    private static @Nullable String grade(Category category, SplittableRandom dice) {
        if (dice.nextInt(6) == 0) {
            return null;
        }
        return switch (category.scale()) {
            case NORWOOD ->
                "NORWOOD_" + (category == Category.RECEDING_HAIRLINE ? 2 + dice.nextInt(2) : 3 + dice.nextInt(5));
            case LUDWIG -> "LUDWIG_" + (1 + dice.nextInt(3));
            case SHARE -> "SHARE_" + (5 + dice.nextInt(60));
            case SIZE -> "SIZE_" + (20 + dice.nextInt(200)) + "X" + (2 + dice.nextInt(10));
            case NONE -> null;
        };
    }

    private static Channel channel(Source source) {
        return switch (source) {
            case PHONE -> Channel.CALL;
            case WALK_IN -> Channel.WALK_IN;
            case INSTAGRAM, TIKTOK, FACEBOOK -> Channel.MESSAGE;
            default -> Channel.FORM;
        };
    }

    static List<String> staff() {
        return List.of("Dana Reyes", "Noah Bauer", "Inês Carvalho");
    }
}
