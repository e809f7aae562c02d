package studio.hairline.record;

import java.util.Set;

/**
 * Zones a record may begin with.
 *
 * @param source where they were written down: "session 1 of 3", "the consultation sheet"
 */
public record ZoneProposal(Set<ScalpArea> areas, String source) {

    public static final ZoneProposal NONE = new ZoneProposal(Set.of(), "");

    public ZoneProposal {
        areas = Set.copyOf(areas);
    }

    public boolean isEmpty() {
        return areas.isEmpty();
    }
}
