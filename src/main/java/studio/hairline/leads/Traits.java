package studio.hairline.leads;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Where;

/**
 * Which leads are meant by what reports tell them apart by and no other page asks; nothing said means any.
 *
 * @param grade its code, {@link #NONE} where it is not recorded; null for any
 * @param weekday 1 Monday to 7 Sunday, of the day the list goes by; null for any
 * @param reason why it was lost, {@link #NONE} where nobody said; null for any
 */
public record Traits(
        @Nullable String grade,
        @Nullable Integer weekday,
        @Nullable String reason) {

    /** Stands for what is not recorded. */
    public static final String NONE = "none";

    public static final Traits ANY = new Traits(null, null, null);

    static Traits read(Map<String, List<String>> query) {
        return new Traits(
                LeadUrl.first(query, "grade").filter(Traits::isGrade).orElse(null),
                LeadUrl.first(query, "weekday")
                        .filter(text -> text.matches("[1-7]"))
                        .map(Integer::valueOf)
                        .orElse(null),
                LeadUrl.first(query, "reason").flatMap(Traits::reason).orElse(null));
    }

    void write(Map<String, List<String>> query) {
        LeadUrl.put(query, "grade", grade);
        LeadUrl.put(query, "weekday", weekday);
        LeadUrl.put(query, "reason", reason);
    }

    /** @param day the column of the day the list goes by */
    Where add(Where where, String day) {
        if (weekday != null) {
            where.and("extract(isodow from " + day + ") = ?", weekday);
        }
        return known(known(where, "grade", grade), "lost_reason", reason);
    }

    /** The same as {@link #add} for a lead in memory, which counts on that day. */
    boolean fit(Lead lead, LocalDate day) {
        LostReason lost = lead.loss == null ? null : lead.loss.reason();
        return (weekday == null || weekday == day.getDayOfWeek().getValue())
                && (grade == null || grade.equals(Objects.requireNonNullElse(lead.grade, NONE)))
                && (reason == null || reason.equals(lost == null ? NONE : lost.name()));
    }

    /** @return in words, as parts of a sentence about leads */
    List<String> words() {
        List<String> parts = new ArrayList<>();
        if (grade != null) {
            parts.add(grade.equals(NONE) ? "grade not recorded" : Scale.say(grade));
        }
        if (weekday != null) {
            parts.add("on " + DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.US) + "s");
        }
        if (reason != null) {
            parts.add("lost because of: "
                    + (reason.equals(NONE)
                            ? "nothing said"
                            : LostReason.valueOf(reason).label()));
        }
        return parts;
    }

    private static Where known(Where where, String column, @Nullable String code) {
        if (code == null) {
            return where;
        }
        return code.equals(NONE) ? where.and(column + " is null") : where.and(column + " = ?", code);
    }

    private static boolean isGrade(String text) {
        return text.equals(NONE) || Stream.of(Scale.values()).anyMatch(scale -> scale.accepts(text));
    }

    private static Optional<String> reason(String text) {
        return text.equals(NONE) ? Optional.of(NONE) : LostReason.of(text).map(Enum::name);
    }
}
