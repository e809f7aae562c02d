package studio.hairline.treatments;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session's fields by name, as the history keeps them; category and source are the lead's and stand there. */
final class SessionFields {

    private SessionFields() {}

    static Map<String, String> of(Session session) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", session.kind.name());
        fields.put("status", session.status.name());
        fields.put("startsAt", session.start.at().toString());
        fields.put("minutes", String.valueOf(session.lengthMinutes));
        fields.put("valueCents", String.valueOf(session.valueCents));
        put(fields, "number", session.number);
        put(fields, "artist", session.artistId);
        put(fields, "artistName", session.artistName);
        put(fields, "chair", session.chairId);
        put(fields, "completedDay", session.completed == null ? null : session.completed.day());
        put(fields, "gapDays", session.gapDays);
        put(fields, "service", session.service);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object content) {
        if (content != null) {
            fields.put(name, content.toString());
        }
    }
}
