package studio.hairline.demo;

import java.util.List;
import java.util.SplittableRandom;
import studio.hairline.leads.Category;

/** What people write. */
final class Words {

    private static final List<String> ENDINGS = List.of(
            "What would it cost?",
            "Do you have time next month?",
            "I am nervous about pain, is it bad?",
            "Can I see pictures of similar work?",
            "A friend of mine had it done and it looks great.",
            "I would like to meet first.",
            "Please text me, I work nights.");

    private Words() {}

    static String of(Category category, SplittableRandom dice) {
        return opening(category) + " " + Names.pick(ENDINGS, dice);
    }

    static String spam(SplittableRandom dice) {
        return Names.pick(
                List.of(
                        "We can put your website on page one of every search engine.",
                        "Cheap followers, delivered today!",
                        "Business loan approved, answer now."),
                dice);
    }

    private static String opening(Category category) {
        return switch (category) {
            case MALE_PATTERN -> "I have been shaving my head for years and want the buzz-cut look back.";
            case RECEDING_HAIRLINE -> "My hairline went back at the temples.";
            case FEMALE_THINNING -> "My part gets wider and I can see the scalp through it.";
            case ALOPECIA_AREATA -> "I have round patches from alopecia areata.";
            case ALOPECIA_TOTALIS -> "I lost all the hair on my head.";
            case ALOPECIA_UNIVERSALIS -> "I lost all my hair, brows too.";
            case TRANSPLANT_DENSITY -> "I had a transplant and it is still thin on the crown.";
            case TRANSPLANT_SCAR -> "I have a strip scar from a transplant at the back of my head.";
            case OTHER_SCAR -> "I have a scar from an accident above the ear.";
            case GENERAL_THINNING -> "My hair is thinning all over.";
            case CORRECTION -> "Another studio did my hairline too low and too dark.";
            case NOT_RECORDED -> "I saw your page.";
        };
    }
}
