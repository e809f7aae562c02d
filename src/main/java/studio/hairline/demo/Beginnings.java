package studio.hairline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.people.Contact;

/** How each inquiry of the sample begins: when it comes, from whom, from where, about what, and whether it will convert. */
final class Beginnings {

    private final int size;
    private final Calendar calendar;
    private final Paradox paradox;
    private final Planted planted;

    Beginnings(int size, Calendar calendar) {
        this.size = size;
        this.calendar = calendar;
        this.paradox = new Paradox(calendar.today());
        this.planted = new Planted(calendar);
    }

    /**
     * What is known of an inquiry before it is told.
     *
     * @param person which inquiry first brought this person
     * @param plant null for one like any other
     * @param dice thrown as often as it took to know this
     */
    record Start(
            int number,
            int person,
            Contact contact,
            Instant at,
            Category category,
            Source source,
            Standing standing,
            boolean wins,
            @Nullable Plant plant,
            SplittableRandom dice) {}

    /** @return null for one like any other */
    @Nullable
    Plant plant(int number) {
        return planted.of(number, size).orElse(null);
    }

    Start of(int number, @Nullable Plant plant) {
        SplittableRandom dice = new SplittableRandom(20_260_000L + number);
        Instant at = plant != null ? plant.arrival() : calendar.arrival((number + dice.nextDouble()) / size, dice);
        LocalDate day = calendar.dayOf(at);
        boolean fixed = paradox.holds(day);
        Category category = plant != null && plant.category() != null ? plant.category() : Odds.category(dice);
        Source source = plant != null && plant.source() != null ? plant.source() : source(fixed, day, number, dice);
        Standing standing = fixed || plant != null ? Standing.GENUINE : standing(dice);
        int person = standing == Standing.GENUINE && !fixed && plant == null ? person(number, dice) : number;
        Boolean known = plant == null ? null : plant.wins();
        boolean wins = known != null
                ? known
                : fixed ? paradox.wins(day, number) : dice.nextDouble() < Odds.winning(category, source) * 1.25;
        return new Start(number, person, contact(person), at, category, source, standing, wins, plant, dice);
    }

    private Source source(boolean fixed, LocalDate day, int number, SplittableRandom dice) {
        if (fixed) {
            return paradox.source(day, number);
        }
        Source drawn = Odds.source(dice);
        return drawn == Planted.FAIR ? Source.WEBSITE : drawn;
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
        Start first = of(earlier, plant(earlier));
        return first.standing() == Standing.GENUINE ? first.person() : number;
    }

    private static Contact contact(int person) {
        SplittableRandom dice = new SplittableRandom(77_000_000L + person);
        return Names.contact(person, dice.nextInt(100) < 38, dice);
    }
}
