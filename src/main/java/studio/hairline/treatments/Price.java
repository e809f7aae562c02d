package studio.hairline.treatments;

import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;

/**
 * What a series costs.
 *
 * @param area null for whatever areas
 * @param grade a code of the category's scale; null for any grade that has no price of its own
 */
public record Price(
        Category category, @Nullable String grade, @Nullable Area area, long cents) {

    private static final long MOST = 100_000_00;

    public Price {
        if (!category.isRecorded()) {
            throw new Refusal("Choose the category this price is for.");
        }
        if (grade != null && !category.accepts(grade)) {
            throw new Refusal(Scale.say(grade) + " is no grade of " + category.label() + ".");
        }
        if (cents < 1 || cents > MOST) {
            throw new Refusal("A price lies between a cent and 100,000.");
        }
    }

    /** For whatever areas. */
    public Price(Category category, @Nullable String grade, long cents) {
        this(category, grade, null, cents);
    }

    /** @return "Male pattern baldness, Norwood III", or "…, any grade" where the category has grades at all */
    public String words() {
        String any = category.scale() == Scale.NONE ? "" : ", any grade";
        return category.label()
                + (grade == null ? any : ", " + Scale.say(grade))
                + (area == null ? "" : ", " + area.label());
    }
}
