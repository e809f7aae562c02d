package studio.hairline.dashboard;

import java.util.Map;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.treatments.SessionCut;
import studio.hairline.treatments.SessionKind;

/** What the parts of the sessions are called on screen. */
final class ChairPart {

    private ChairPart() {}

    /** @param team names by user id */
    static String name(SessionCut cut, String part, Map<Long, String> team) {
        return switch (cut) {
            case WHOLE -> "All sessions";
            case CATEGORY -> Category.valueOf(part).label();
            case NUMBER -> part.isEmpty() ? "No number" : "Session " + part;
            case KIND -> SessionKind.valueOf(part).label();
            case ARTIST ->
                part.isEmpty() ? "No artist of the team" : team.getOrDefault(Long.valueOf(part), "Somebody else");
            case SOURCE -> Source.valueOf(part).label();
        };
    }
}
