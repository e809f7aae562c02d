package studio.hairline.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/** How likely things are in the sample: which category and source, and how they convert. Invented, no benchmark. */
final class Odds {

    private static final Map<Category, Integer> CATEGORIES = new EnumMap<>(Category.class);
    private static final Map<Source, Integer> SOURCES = new EnumMap<>(Source.class);
    private static final Map<Category, Double> WINNING = new EnumMap<>(Category.class);
    private static final Map<Source, Double> LIFT = new EnumMap<>(Source.class);

    static {
        category(Category.MALE_PATTERN, 30, 0.24);
        category(Category.RECEDING_HAIRLINE, 14, 0.27);
        category(Category.FEMALE_THINNING, 17, 0.19);
        category(Category.ALOPECIA_AREATA, 6, 0.15);
        category(Category.ALOPECIA_TOTALIS, 3, 0.30);
        category(Category.ALOPECIA_UNIVERSALIS, 0, 0.75);
        category(Category.TRANSPLANT_DENSITY, 5, 0.22);
        category(Category.TRANSPLANT_SCAR, 6, 0.33);
        category(Category.OTHER_SCAR, 3, 0.18);
        category(Category.GENERAL_THINNING, 7, 0.14);
        category(Category.CORRECTION, 2, 0.20);
        category(Category.NOT_RECORDED, 7, 0.05);
        source(Source.WEBSITE, 20, 0.9);
        source(Source.GOOGLE, 20, 1.0);
        source(Source.INSTAGRAM, 18, 0.7);
        source(Source.TIKTOK, 8, 0.4);
        source(Source.FACEBOOK, 5, 0.6);
        source(Source.REFERRAL, 9, 2.1);
        source(Source.BARBER, 4, 1.6);
        source(Source.CLINIC, 4, 1.7);
        source(Source.WALK_IN, 2, 1.5);
        source(Source.PHONE, 3, 1.2);
        source(Source.EVENT, 1, 0.8);
        source(Source.NOT_RECORDED, 6, 0.9);
    }

    private Odds() {}

    static Category category(SplittableRandom dice) {
        return draw(CATEGORIES, dice);
    }

    static Source source(SplittableRandom dice) {
        return draw(SOURCES, dice);
    }

    static double winning(Category category, Source source) {
        return Math.min(0.9, WINNING.getOrDefault(category, 0.2) * LIFT.getOrDefault(source, 1.0));
    }

    private static <T extends Enum<T>> T draw(Map<T, Integer> weights, SplittableRandom dice) {
        int roll = dice.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> one : weights.entrySet()) {
            roll -= one.getValue();
            if (roll < 0) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("weights are empty");
    }

    private static void category(Category category, int weight, double winning) {
        CATEGORIES.put(category, weight);
        WINNING.put(category, winning);
    }

    private static void source(Source source, int weight, double lift) {
        SOURCES.put(source, weight);
        LIFT.put(source, lift);
    }
}
