package studio.hairline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import studio.hairline.leads.Category;

/** Reads a text: rules and counts, nothing that leaves the house, the same for the same text. */
final class Reader {

    private static final CategoryReader CATEGORIES = new CategoryReader();
    private static final FlagReader FLAGS = new FlagReader();
    private static final GradeReader GRADES = new GradeReader();
    private static final LanguageReader LANGUAGES = new LanguageReader();
    private static final UrgencyReader URGENCIES = new UrgencyReader();
    private static final ReachReader REACHES = new ReachReader();

    private Reader() {}

    static Reading read(Text text, LocalDate today, Lessons lessons) {
        List<Found<Category>> categories = CATEGORIES.read(text, lessons);
        return new Reading(
                text.given(),
                categories,
                GRADES.read(text).filter(grade -> fits(categories, grade.what())),
                LANGUAGES.read(text),
                URGENCIES.read(text, today),
                FLAGS.read(text, today),
                REACHES.read(text));
    }

    /** A share or a size means something only beside a category that has it; a named grade speaks for itself. */
    private static boolean fits(List<Found<Category>> categories, String grade) {
        boolean named = grade.startsWith("NORWOOD") || grade.startsWith("LUDWIG");
        Optional<Found<Category>> fitting = categories.stream()
                .limit(2)
                .filter(one -> one.what().accepts(grade))
                .findFirst();
        return named || fitting.isPresent();
    }
}
