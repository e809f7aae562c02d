package studio.hairline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.team.Acting;

/** From the first call to the touch-up three years later, in years of which the sample studio knows nothing. */
class ChairJourneyTest extends InABrowser {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @BeforeAll
    void waitAsLongAsABusyMachineTakes() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @AfterEach
    void itIsTodayAgain() {
        RunningStudio.clock().setToNow();
    }

    @Test
    void byClicksSomebodyGoesFromTheInquiryToTheTouchUp() {
        RunningStudio.clock().setTo(at(LocalDate.of(2021, 2, 2), 10));
        Visitor owner = owner();
        Visitor client = stranger();
        new ChairJourney("Wilma Fargo", "(512) 555-0191", owner, new Mouse(owner.page()))
                .walk(client, new Mouse(client.page()));
        assertThat(owner.complaints()).isEmpty();
        assertThat(conversions("2021-02")).isOne();
    }

    @Test
    void byTheKeyboardAloneSomebodyGoesFromTheInquiryToTheTouchUp() {
        RunningStudio.clock().setTo(at(LocalDate.of(2021, 6, 1), 10));
        Visitor owner = owner();
        Visitor client = stranger();
        new ChairJourney("Quentin Keys", "(512) 555-0192", owner, new Keys(owner.page()))
                .walk(client, new Keys(client.page()));
        assertThat(owner.complaints()).isEmpty();
        assertThat(conversions("2021-06")).isOne();
    }

    @Test
    void ofTwoWhoTakeTheSameChairAtTheSameHourOneGetsASentence() {
        LocalDate tuesday = LocalDate.of(2021, 9, 7);
        RunningStudio.clock().setTo(at(tuesday, 10));
        List<String> names = List.of("Ada First", "Bela Second");
        names.forEach(this::inquires);
        List<Visitor> two = List.of(owner(), owner());
        for (int n = 0; n < 2; n++) {
            Hand hand = new Mouse(two.get(n).page());
            two.get(n).goTo("calendar");
            hand.beginAppointment(tuesday.plusDays(1), 11);
            assertThat(dialog(two.get(n))).hasCount(1);
            hand.choose("Who", names.get(n));
            assertThat(dialog(two.get(n))).containsText("Consultation in person");
        }
        two.forEach(one -> new Mouse(one.page()).press("Book"));

        assertThat(dialog(two.get(0))).hasCount(0);
        assertThat(dialog(two.get(1)).locator(".problem").last())
                .containsText("Chair 1 has a consultation from 11:00 to 11:30.");
        assertThat(booked("2021-09-08")).isOne();
        two.get(1).goTo("calendar");
        assertThat(two.get(1).page().locator(".appointment")).hasCount(1);
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]");
    }

    private static java.time.Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(CHICAGO).toInstant();
    }

    private void inquires(String name) {
        FrontDesk desk = RunningStudio.context().getBean(FrontDesk.class);
        Inquiry inquiry = Inquiry.of(
                RunningStudio.clock().instant(), Channel.CALL, Source.NOT_RECORDED, "A consultation, please");
        asSystem(() -> desk.receiveNew(Contact.of(name, name.replace(' ', '.') + "@chair.test", ""), inquiry));
    }

    private static int conversions(String month) {
        return Program.OWNER
                .read("/api/conversions?from=" + month + "-01&to=" + month + "-28")
                .get("total")
                .asInt();
    }

    private static long booked(String day) {
        Long count = RunningStudio.context()
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from consultations where start_day = cast(? as date)", Long.class, day);
        return count == null ? 0 : count;
    }

    private static void asSystem(Runnable act) {
        RunningStudio.context().getBean(Acting.class).asSystem(act);
    }
}
