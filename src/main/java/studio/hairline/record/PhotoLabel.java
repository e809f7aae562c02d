package studio.hairline.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Formats;

/**
 * What a photo shows.
 *
 * @param day on which it was taken; null for the day the camera says, else today
 * @param session after which session of the series; null unless it was taken after one
 * @param area null where it shows more than one
 */
public record PhotoLabel(
        @Nullable LocalDate day,
        PhotoMoment moment,
        @Nullable Integer session,
        @Nullable ScalpArea area) {

    private static final int MOST_SESSIONS = 99;

    public PhotoLabel {
        if (moment != PhotoMoment.AFTER_SESSION) {
            session = null;
        } else if (session == null || session < 1 || session > MOST_SESSIONS) {
            throw new Refusal("After which session was it? Give its number.");
        }
    }

    PhotoLabel on(LocalDate taken) {
        return new PhotoLabel(taken, moment, session, area);
    }

    /** @return "Before", "After session 2", "Healed · Crown" */
    public String words() {
        String when = session == null ? moment.label() : "After session " + session;
        return area == null ? when : when + " · " + area.label();
    }

    /** As the history keeps it. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("about", words() + (day == null ? "" : ", " + Formats.day(day)));
        return fields;
    }
}
