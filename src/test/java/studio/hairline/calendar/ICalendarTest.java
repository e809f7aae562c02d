package studio.hairline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import studio.hairline.calendar.ICalendar.Event;

/** What we write is read by another program's parser as it was meant. */
class ICalendarTest {

    private static final Instant TEN = Instant.parse("2026-11-01T06:30:00Z");

    @Test
    void anotherParserReadsWhatWeWroteAndFindsNothingWrong() throws Exception {
        String hard = "Ä. Ö.; \"x\", back\\slash · line\nbreak · " + "long ".repeat(30) + "😀".repeat(30);
        Calendar read = parsed(List.of(event("session-5@hairline", hard), event("session-6@hairline", "B. C.")));
        assertThat(read.validate().getEntries()).isEmpty();
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        VEvent first = events.getFirst();
        assertThat(first.getSummary().getValue()).isEqualTo(hard);
        assertThat(first.getUid().orElseThrow().getValue()).isEqualTo("session-5@hairline");
        assertThat(first.<OffsetDateTime>getDateTimeStart().getDate().toInstant())
                .isEqualTo(TEN);
        assertThat(first.<OffsetDateTime>getDateTimeEnd().getDate().toInstant()).isEqualTo(TEN.plusSeconds(3600));
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytes() {
        String text = ICalendar.write("Noah", List.of(event("u", "😀ü".repeat(90))), TEN);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aNameBecomesItsInitials() {
        assertThat(Feeding.initials("Ana María de la Cruz")).isEqualTo("A. M. D. L. C.");
        assertThat(Feeding.initials(" ")).isEmpty();
        assertThat(Feeding.initials("@josé554")).isEqualTo("J.");
    }

    private static Calendar parsed(List<Event> events) throws Exception {
        return new CalendarBuilder().build(new StringReader(ICalendar.write("Noah; Bauer", events, TEN)));
    }

    private static Event event(String uid, String summary) {
        return new Event(uid, 3, TEN, TEN.plusSeconds(3600), summary, "Chair 1");
    }
}
