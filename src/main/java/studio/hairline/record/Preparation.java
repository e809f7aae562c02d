package studio.hairline.record;

import java.util.Set;

/**
 * What an artist wants to know before a session.
 *
 * @param areas to be worked on, as far as anybody wrote them down
 * @param lastTime notes, needles and pigment of the record before; empty without one
 */
public record Preparation(Set<ScalpArea> areas, String lastTime) {

    public static final Preparation NOTHING = new Preparation(Set.of(), "");

    public String areaWords() {
        return ScalpArea.words(areas);
    }
}
