package studio.hairline.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * What a consultation settled; texts may be empty.
 *
 * @param scalp the condition of the scalp, in words
 * @param hairline null where none was chosen
 * @param asked whether contraindications were gone through
 * @param sessions proposed; null where none were
 */
public record Sheet(
        String goals,
        String scalp,
        Set<ScalpArea> areas,
        @Nullable HairlineShape hairline,
        String hairlineNote,
        Pigment pigment,
        boolean asked,
        @Nullable Integer sessions) {

    public static final int LONGEST = 2_000;
    public static final int MOST_SESSIONS = 12;

    public static final Sheet EMPTY = new Sheet("", "", Set.of(), null, "", Pigment.NONE, false, null);

    public Sheet {
        goals = Typed.fitting("Goals", goals, LONGEST);
        scalp = Typed.fitting("The condition of the scalp", scalp, LONGEST);
        hairlineNote = Typed.fitting("The note on the hairline", hairlineNote, 500);
        areas = Set.copyOf(areas);
        if (sessions != null && (sessions < 1 || sessions > MOST_SESSIONS)) {
            throw new Refusal("Propose 1 to " + MOST_SESSIONS + " sessions, or leave it empty.");
        }
    }

    /** @return this on top of what somebody else saved meanwhile: whatever was not touched since it was seen is theirs */
    public Sheet onTop(Sheet seen, Sheet theirs) {
        return new Sheet(
                mine(goals, seen.goals, theirs.goals),
                mine(scalp, seen.scalp, theirs.scalp),
                mine(areas, seen.areas, theirs.areas),
                mine(hairline, seen.hairline, theirs.hairline),
                mine(hairlineNote, seen.hairlineNote, theirs.hairlineNote),
                mine(pigment, seen.pigment, theirs.pigment),
                mine(asked, seen.asked, theirs.asked),
                mine(sessions, seen.sessions, theirs.sessions));
    }

    private static <T extends @Nullable Object> T mine(T mine, T seen, T theirs) {
        return Objects.equals(mine, seen) ? theirs : mine;
    }

    /** @return what is said, under the headings of the sheet; nothing is an empty text */
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Goals", goals);
        said.put("Condition of the scalp", scalp);
        said.put("Areas", ScalpArea.words(areas));
        said.put("Hairline", hairlineWords());
        said.put("Pigment", pigment.words());
        said.put("Contraindications", asked ? "Gone through" : "");
        said.put("Sessions proposed", sessions == null ? "" : sessions.toString());
        return said;
    }

    private String hairlineWords() {
        String shape = hairline == null ? "" : hairline.label();
        return shape.isEmpty() || hairlineNote.isEmpty() ? shape + hairlineNote : shape + ": " + hairlineNote;
    }
}
