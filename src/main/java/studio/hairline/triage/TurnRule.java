package studio.hairline.triage;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * What goes to one person first; what is null may be anything.
 *
 * @param language a code such as {@code es}
 */
public record TurnRule(
        @Nullable Category category,
        @Nullable Source source,
        @Nullable String language,
        long userId) {

    /** @throws IllegalArgumentException with a sentence when it would say nothing */
    public TurnRule {
        if (category == null && source == null && language == null) {
            throw new IllegalArgumentException(
                    "Choose a category, a source or a language: else everything would go there.");
        }
    }

    boolean fits(Unassigned one) {
        return (category == null || category == one.category())
                && (source == null || source == one.source())
                && (language == null || language.equalsIgnoreCase(one.language()));
    }

    /** @return "Alopecia areata, Instagram, Spanish" */
    public String words() {
        return Stream.of(
                        category == null ? null : category.label(),
                        source == null ? null : source.label(),
                        language == null ? null : Locale.of(language).getDisplayLanguage(Locale.US))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
