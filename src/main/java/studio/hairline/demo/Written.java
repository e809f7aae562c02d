package studio.hairline.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import studio.hairline.leads.Category;
import studio.hairline.record.ChairRecord;
import studio.hairline.record.Pigment;
import studio.hairline.record.ScalpArea;
import studio.hairline.treatments.SessionRow;

/**
 * What an artist of the sample wrote down of a session, made up from when it began, so that the same session always has the same record.
 *
 * @param roll 0–99: most are whole
 */
record Written(int roll, int minutes, ChairRecord record) {

    private static final List<String> COLOURS = List.of("Ash brown", "Soft black", "Charcoal", "Walnut");
    private static final List<String> PAPERS =
            List.of("Texas driver’s licence", "Passport", "Texas ID card", "Military ID");
    private static final List<String> NOTES = List.of(
            "Skin a little dry; one pass lighter at the temples.",
            "Took the needle well, no breaks needed.",
            "Sensitive behind the ears: shorter passes there.",
            "Wants the hairline softer next time.",
            "Healed evenly since the last session; built density at the crown.",
            "");

    static Written of(SessionRow row) {
        SplittableRandom dice = new SplittableRandom(
                row.startsAt().getEpochSecond() + row.name().hashCode());
        int roll = dice.nextInt(100);
        int minutes = row.minutes() - 40 + dice.nextInt(60);
        String lot = roll < 5 ? "" : "L-" + (2400 + dice.nextInt(90));
        Pigment pigment = new Pigment("Scalp Ink Co.", Names.pick(COLOURS, dice), lot);
        ChairRecord record = new ChairRecord(
                true,
                Names.pick(PAPERS, dice),
                true,
                "Shaved, cleaned, photographed",
                areas(row.category(), dice),
                dice.nextBoolean() ? "Light at the edge, fuller behind" : "Even",
                roll == 5 ? "" : "3-point, 0.25 mm",
                pigment,
                minutes,
                Names.pick(NOTES, dice),
                roll != 6);
        return new Written(roll, minutes, record);
    }

    /** @return what is known before it starts */
    ChairRecord before() {
        return new ChairRecord(
                true, record.identification(), true, "", record.areas(), "", "", Pigment.NONE, null, "", false);
    }

    boolean isBegun() {
        return roll != 7 && roll != 8;
    }

    boolean isConsented() {
        return roll != 8 && roll != 9;
    }

    boolean isAcknowledged() {
        return roll < 7 || roll > 12;
    }

    /** @return whether papers are seen to before the day */
    boolean isEarly() {
        return roll % 2 == 0;
    }

    private static Set<ScalpArea> areas(Category category, SplittableRandom dice) {
        if (category.isScar()) {
            return EnumSet.of(ScalpArea.BACK);
        }
        return switch (dice.nextInt(3)) {
            case 0 -> EnumSet.of(ScalpArea.HAIRLINE, ScalpArea.FRONT);
            case 1 -> EnumSet.of(ScalpArea.HAIRLINE, ScalpArea.MIDDLE, ScalpArea.CROWN);
            default -> EnumSet.of(ScalpArea.CROWN);
        };
    }
}
