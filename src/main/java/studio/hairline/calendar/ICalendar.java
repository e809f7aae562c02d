package studio.hairline.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A calendar as RFC 5545 writes it: lines of at most 75 bytes, ended by CR LF; times in UTC, so that no program has to know
 * the studio's zone.
 */
public final class ICalendar {

    private static final int LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /**
     * One entry.
     *
     * @param uid the same for as long as it is the same
     * @param revision grows with each change
     */
    public record Event(String uid, int revision, Instant starts, Instant ends, String summary, String place) {}

    /** @param asOf when it was read */
    public static String write(String name, List<Event> events, Instant asOf) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Hairline//Calendar//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("X-WR-CALNAME", escape(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.line("X-PUBLISHED-TTL", "PT1H");
        events.forEach(event -> calendar.event(event, asOf));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event, Instant asOf) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("DTSTAMP", UTC.format(asOf));
        line("DTSTART", UTC.format(event.starts()));
        line("DTEND", UTC.format(event.ends()));
        line("SEQUENCE", String.valueOf(event.revision()));
        line("SUMMARY", escape(event.summary()));
        if (!event.place().isEmpty()) {
            line("LOCATION", escape(event.place()));
        }
        line("CLASS", "PRIVATE");
        line("END", "VEVENT");
    }

    private static String escape(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folded between characters, never within one. */
    private void line(String name, String value) {
        int room = LINE;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            String letter = Character.toString(whole.codePointAt(at));
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                text.append("\r\n ");
                room = LINE - 1;
            }
            text.append(letter);
            room -= bytes;
            at += letter.length();
        }
        text.append("\r\n");
    }
}
