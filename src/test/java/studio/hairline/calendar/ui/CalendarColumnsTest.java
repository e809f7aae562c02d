package studio.hairline.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.chairs.Block;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;
import studio.hairline.ui.Url;

/** Two come on one Tuesday, to two artists in two chairs; one of the artists has lunch at one. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class CalendarColumnsTest extends BrowserlessTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Autowired
    CalendarBeans beans;

    @Autowired
    Treatments treatments;

    @Autowired
    TestStudio studio;

    private long window;
    private CalendarView page;

    @BeforeEach
    void twoCome(@Autowired People people) {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        beans.studio().chairs().add("Door");
        beans.studio().chairs().add("Window");
        long door = chair("Door");
        window = chair("Window");
        comes(people, "Ana Lopez", "2026-12-01T20:00:00Z", TestStudio.STAFF, door);
        comes(people, "Ben Miles", "2026-12-01T16:00:00Z", TestStudio.OWNER, window);
        LocalDateTime one = TUESDAY.atTime(13, 0);
        beans.days().blocked().add(new Block(TestStudio.STAFF, null, one, one.plusMinutes(30), true, null, "Lunch"));
        page = new CalendarView(beans);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void blockedTimeSaysFromWhenToWhenAndStandsWhereItComes() {
        assertThat(shown(filter(Span.DAY, null, null)))
                .containsSubsequence("Lunch 13:00–13:30, Sam Staff, weekly", "14:00–17:00", "Ana Lopez");
        assertThat(shown(filter(Span.WEEK, null, null))).containsSubsequence("10:00–13:00", "Lunch", "14:00–17:00");
    }

    @Test
    void theDaysOfOneArtistAreFreeOfWhatIsBlockedForAnother() {
        assertThat(shown(filter(Span.WEEK, TestStudio.STAFF, null)))
                .contains("Ana Lopez", "Lunch")
                .doesNotContain("Ben Miles");
        assertThat(shown(filter(Span.WEEK, TestStudio.OWNER, null)))
                .contains("Ben Miles")
                .doesNotContain("Lunch");
    }

    @Test
    void aChairHasItsDayWeekAndMonth() {
        for (Span span : Span.values()) {
            assertThat(shown(filter(span, null, window)))
                    .as(span.label())
                    .contains("Ben Miles")
                    .doesNotContain("Ana Lopez");
        }
        CalendarFilter one = filter(Span.WEEK, null, window);
        assertThat(CalendarFilter.read(Url.ofQuery(one.address().replaceFirst(".*[?]", "")), TUESDAY))
                .isEqualTo(one);
    }

    @Test
    void whoeverIsBookedIntoAChairThatIsGivenUpIsStillSeenByChair() {
        beans.studio().chairs().setActive(window, false);
        CalendarFilter byChair = filter(Span.DAY, null, null).chairByChair();
        assertThat(shown(byChair)).contains("Window", "Ben Miles", "Door", "Ana Lopez");
        assertThat(shown(byChair.on(TUESDAY.plusDays(1)))).contains("Door").doesNotContain("Window");
    }

    private void comes(People people, String name, String start, long artist, long chair) {
        long id = people.add(Contact.of(name, name.charAt(0) + "@example.com", null), null)
                .id();
        treatments.scheduleTouchUp(
                new TouchUp(id, null, 0), new ChairTime(Instant.parse(start), 180, artist, chair), null);
    }

    private long chair(String name) {
        return beans.studio().active().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static CalendarFilter filter(Span span, @Nullable Long artist, @Nullable Long chair) {
        return new CalendarFilter(span, TUESDAY, artist, chair, false);
    }

    private String shown(CalendarFilter filter) {
        page.show(filter, null);
        return Objects.requireNonNull(page.getElement().getTextRecursively());
    }
}
