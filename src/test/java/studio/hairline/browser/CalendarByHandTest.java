package studio.hairline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationPlace;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.team.Acting;

/** The calendar without a mouse: by fingers on a phone, where the days are lists, and by the keyboard alone. */
class CalendarByHandTest extends InABrowser {

    private static final int PHONE = 390;
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate THURSDAY = LocalDate.of(2021, 9, 16);

    @AfterEach
    void itIsTodayAgain() {
        RunningStudio.clock().setToNow();
    }

    @Test
    void byFingersOneLooksAtADayAndMovesWhoeverComes() {
        RunningStudio.clock().setTo(at(THURSDAY.minusDays(2), 12));
        isBooked(at(THURSDAY, 11));
        Visitor owner = owner(PHONE, ColorScheme.LIGHT);
        Page page = owner.page();
        owner.goTo("calendar?view=month&day=" + THURSDAY);
        tap(page, page.locator(".calendar-month a").filter(new Locator.FilterOptions().setHasText("16")));
        owner.settle();
        Locator visit = page.locator(".appointment");
        assertThat(visit).containsText("Toni Touch");

        BoundingBox day = page.locator(".calendar-hours:has(.appointment)").boundingBox();
        page.touchscreen().tap(day.x + 2, day.y + day.height - 2);
        owner.settle();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);

        tap(page, visit.locator("button"));
        Locator time = page.getByLabel("Starts, time");
        time.fill("15:00");
        time.press("Tab");
        tap(page, page.locator("vaadin-dialog[opened] vaadin-button", new Page.LocatorOptions().setHasText("Move")));
        assertThat(visit).containsText("15:00–15:30");
    }

    @Test
    void byKeysWhatIsRefusedIsSaidAndStaysTypedAndAfterBookingOneGoesOn() {
        RunningStudio.clock().setTo(at(THURSDAY.minusDays(2), 12));
        inquires("Kay Keys");
        LocalDateTime noon = THURSDAY.plusDays(1).atTime(12, 0);
        RunningStudio.context()
                .getBean(Acting.class)
                .asSystem(() -> RunningStudio.context()
                        .getBean(BlockedTimes.class)
                        .add(new Block(null, null, noon, noon.plusHours(1), false, null, "Inspection")));
        Visitor owner = owner();
        Page page = owner.page();
        Keys keys = new Keys(page);
        owner.goTo("calendar?view=day&day=" + THURSDAY.plusDays(1));
        keys.beginAppointment(THURSDAY.plusDays(1), 12);
        Locator dialog = page.locator("vaadin-dialog[opened]");
        keys.choose("Who", "Kay Keys");
        assertThat(dialog).containsText("Consultation in person");
        keys.press("Book");
        assertThat(dialog.locator(".problem").last())
                .containsText("has blocked time (Inspection) from 12:00 to 13:00.");
        keys.fill("Starts, time", "21:00");
        keys.press("Book");
        assertThat(dialog.locator(".problem").last()).containsText("The studio is closed then.");
        assertThat(page.getByLabel("Starts, time")).hasValue("21:00");
        keys.fill("If too soon to heal, or closed: why", "They come from far away");
        keys.press("Book");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".appointment")).containsText("21:00–21:30");
        assertThat(page.locator("vaadin-button:focus")).hasText("New appointment");
    }

    private static void tap(Page page, Locator what) {
        what.scrollIntoViewIfNeeded();
        BoundingBox box = what.boundingBox();
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(CHICAGO).toInstant();
    }

    private static LeadRef inquires(String name) {
        Inquiry inquiry = Inquiry.of(RunningStudio.clock().instant(), Channel.CALL, Source.NOT_RECORDED, "Please");
        Contact contact = Contact.of(name, name.replace(' ', '.') + "@hand.test", "");
        return RunningStudio.context()
                .getBean(Acting.class)
                .asSystem(() -> RunningStudio.context().getBean(FrontDesk.class).receiveNew(contact, inquiry));
    }

    private static void isBooked(Instant start) {
        var program = RunningStudio.context();
        LeadRef lead = inquires("Toni Touch");
        program.getBean(Acting.class).asSystem(() -> {
            ConsultationPlace.Wish wish = new ConsultationPlace.Wish(new Stay(start, 30, null, null));
            program.getBean(Consultations.class)
                    .book(
                            LeadRef.latest(lead.id()),
                            ConsultationKind.IN_PERSON,
                            wish,
                            RunningStudio.clock().instant());
        });
    }
}
