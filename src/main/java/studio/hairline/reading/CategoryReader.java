package studio.hairline.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.leads.Category;

/** Which categories a text speaks for: by written rules, and by what the studio's own corrections taught. */
final class CategoryReader {

    /** A text that says less than this for a category says nothing. */
    private static final double ENOUGH = 1.4;

    /** A category that has less than this share of the first one's weight is not worth showing. */
    private static final double BESIDE_THE_FIRST = 0.15;

    private static final Lexicon LEXICON = Lexicon.read("categories.txt");

    private final Witness witness = new Witness(LEXICON, Negation.IN_THE_CLAUSE);

    /** @return likeliest first */
    List<Found<Category>> read(Text text, Lessons lessons) {
        Scales scales = Scales.of(witness.of(text));
        lessons.teach(text, scales);
        double first = recorded()
                .mapToDouble(category -> scales.of(category.name()))
                .max()
                .orElse(0);
        return recorded()
                .filter(category -> scales.of(category.name()) >= Math.max(ENOUGH, first * BESIDE_THE_FIRST))
                .sorted(Comparator.comparingDouble(category -> -scales.of(category.name())))
                .map(category -> new Found<>(category, scales.why(category.name())))
                .filter(found -> !found.because().isEmpty())
                .toList();
    }

    private static Stream<Category> recorded() {
        return Stream.of(Category.values()).filter(Category::isRecorded);
    }
}
