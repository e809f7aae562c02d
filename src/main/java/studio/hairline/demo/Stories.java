package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
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
import studio.hairline.people.Contact;

/** Makes up the inquiries of the sample, each from its own number, so that the same size always gives the same studio. */
final class Stories {

    /** By then somebody has said whether they came. */
    private static final Duration SEEN_TO = Duration.ofDays(4);

    private final int size;
    private final Calendar calendar;
    private final Paradox paradox;
    private final Planted planted;
    private final Chair chair;

    Stories(int size, Calendar calendar) {
        this.size = size;
        this.calendar = calendar;
        this.paradox = new Paradox(calendar.today());
        this.planted = new Planted(calendar);
        this.chair = new Chair(calendar);
    }

    int size() {
        return size;
    }

    Story story(int number) {
        Plant plant = planted.of(number, size).orElse(null);
        if (plant != null && plant.isBlank()) {
            return plant.story(number);
        }
        SplittableRandom dice = new SplittableRandom(20_260_000L + number);
        Instant at = plant != null ? plant.arrival() : calendar.arrival((number + dice.nextDouble()) / size, dice);
        LocalDate day = calendar.dayOf(at);
        boolean fixed = paradox.holds(day);
        Category category = plant != null && plant.category() != null ? plant.category() : Odds.category(dice);
        Source source = source(plant, fixed, day, number, dice);
        Standing standing = fixed || plant != null ? Standing.GENUINE : standing(dice);
        int person = standing == Standing.GENUINE && !fixed && plant == null ? person(number, dice) : number;
        Contact contact = contact(person);
        if (standing != Standing.GENUINE) {
            return setAside(number, contact, at, source, standing);
        }
        Boolean known = plant == null ? null : plant.wins();
        boolean wins = known != null
                ? known
                : fixed ? paradox.wins(day, number) : dice.nextDouble() < Odds.winning(category, source) * 1.25;
        return told(new Start(number, person, contact, at, category, source, wins, plant), dice);
    }

    private Source source(
            @Nullable Plant plant, boolean fixed, LocalDate day, int number, SplittableRandom dice) {
        if (plant != null && plant.source() != null) {
            return plant.source();
        }
        if (fixed) {
            return paradox.source(day, number);
        }
        Source drawn = Odds.source(dice);
        return drawn == Planted.FAIR ? Source.WEBSITE : drawn;
    }

    /** What is known of an inquiry before it is told. */
    private record Start(
            int number, int person, Contact contact, Instant at, Category category, Source source, boolean wins,
            @Nullable Plant plant) {}

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
                ? chair.deal(decided, start.category(), dice)
                : plant.deal(decided, calendar.slot(decided.plus(Duration.ofDays(7)), dice), artist);
    }

    private Story setAside(int number, Contact contact, Instant at, Source source, Standing standing) {
        SplittableRandom dice = new SplittableRandom(number);
        String text = standing == Standing.SPAM ? Words.spam(dice) : Words.of(Category.NOT_RECORDED, dice);
        Inquiry inquiry = Inquiry.of(at, channel(source), source, text);
        Assessed none = new Assessed(Category.NOT_RECORDED, null, null);
        return new Story(number, number, contact, inquiry, standing, -1, null, none, null, null, null, Talk.NONE);
    }

    private static Standing standing(SplittableRandom dice) {
        int roll = dice.nextInt(1000);
        return roll < 25
                ? Standing.SPAM
                : roll < 40 ? Standing.DUPLICATE : roll < 43 ? Standing.TEST : Standing.GENUINE;
    }

    /** One in twenty-five is somebody who wrote before. */
    private int person(int number, SplittableRandom dice) {
        if (number < 50 || dice.nextInt(25) != 0) {
            return number;
        }
        int earlier = dice.nextInt(number * 3 / 4);
        Story first = story(earlier);
        return first.standing() == Standing.GENUINE ? first.person() : number;
    }

    private static Contact contact(int person) {
        SplittableRandom dice = new SplittableRandom(77_000_000L + person);
        return Names.contact(person, dice.nextInt(100) < 38, dice);
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
        return new Visit(booked, starts, calendar.isPast(starts) ? attended : null);
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
