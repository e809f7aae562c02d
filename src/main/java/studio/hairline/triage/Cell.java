package studio.hairline.triage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Source;

/** What kind of inquiry it is, as finely as it is known; null stands for any. */
record Cell(
        @Nullable Category category,
        @Nullable Source source,
        @Nullable String grade) {

    static final Cell STUDIO = new Cell(null, null, null);

    /** Shares and sizes are almost never the same twice: only the steps of a scale are told apart. */
    static Cell of(Category category, Source source, @Nullable String grade) {
        boolean step = grade != null && category.scale().grades().contains(grade);
        return new Cell(category, source, step ? grade : null);
    }

    /** @return from the whole studio down to this */
    List<Cell> fromTheStudio() {
        return Stream.of(STUDIO, new Cell(category, null, null), new Cell(category, source, null), this)
                .distinct()
                .toList();
    }

    /** @return "Norwood V from a client's referral" */
    String words() {
        if (category == null) {
            return "the whole studio";
        }
        String what = grade == null ? category.label() : category.label() + ", " + Scale.say(grade);
        return source == null ? what : what + " from " + source.label();
    }
}
