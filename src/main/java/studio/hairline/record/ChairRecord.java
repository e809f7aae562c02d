package studio.hairline.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * What is written down of a session; texts may be empty.
 *
 * @param adult at least 18, as the identification says
 * @param identification which one with a photo was seen
 * @param risks told in writing and acknowledged
 * @param minutes how long it really took; null when not written down
 * @param aftercare handed over in writing
 */
public record ChairRecord(
        boolean adult,
        String identification,
        boolean risks,
        String preparation,
        Set<ScalpArea> areas,
        String density,
        String needles,
        Pigment pigment,
        @Nullable Integer minutes,
        String notes,
        boolean aftercare) {

    public static final int LONGEST_NOTES = 4_000;
    public static final int MOST_MINUTES = 1_440;

    public static final ChairRecord EMPTY =
            new ChairRecord(false, "", false, "", Set.of(), "", "", Pigment.NONE, null, "", false);

    public ChairRecord {
        identification = Typed.fitting("The identification", identification, 120);
        preparation = Typed.fitting("The preparation", preparation, Sheet.LONGEST);
        density = Typed.fitting("The density", density, 500);
        needles = Typed.fitting("The needles", needles, 300);
        notes = Typed.fitting("Notes", notes, LONGEST_NOTES);
        areas = Set.copyOf(areas);
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new Refusal("A session takes 1 to " + MOST_MINUTES + " minutes; leave it empty until it is over.");
        }
    }

    ChairRecord taking(int realMinutes) {
        return new ChairRecord(
                adult,
                identification,
                risks,
                preparation,
                areas,
                density,
                needles,
                pigment,
                Math.clamp(realMinutes, 1, MOST_MINUTES),
                notes,
                aftercare);
    }
}
