package studio.hairline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** One person on their way through the studio, seen to by one hand; what stands on the page is checked at every step. */
final class ChairJourney {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String WORDS = "The crown is thin, I want it denser.";

    private final String name;
    private final String phone;
    private final Visitor owner;
    private final Page page;
    private final Hand hand;
    private String lead = "";

    ChairJourney(String name, String phone, Visitor owner, Hand hand) {
        this.name = name;
        this.phone = phone;
        this.owner = owner;
        this.page = owner.page();
        this.hand = hand;
    }

    void walk(Visitor client, Hand clients) {
        inquires();
        isTriaged();
        comesToTheConsultation();
        theSheetIsFilled();
        isOffered();
        accepts(client, clients);
        paysTheDeposit();
        List<Instant> series = starts();
        assertThat(series).hasSize(3);
        for (int n = 1; n <= 3; n++) {
            sits(series.get(n - 1), "Session " + n + " of 3", n - 1 + " of 3 sessions done");
        }
        owner.goTo(lead);
        assertThat(main()).containsText("3 of 3 sessions done");
        paysTheRest();
        isCalledForTheTouchUp();
        theLedgerBalances();
    }

    private void inquires() {
        owner.goTo("");
        page.keyboard().press("n");
        assertThat(dialog()).hasCount(1);
        hand.fill("Name or @handle", name);
        hand.fill("Phone", phone);
        hand.choose("Category", "Male pattern baldness");
        hand.fill("In their words", WORDS);
        hand.press("Save");
        assertThat(dialog()).containsText(name + " is written down.");
        hand.follow("Open the lead");
        assertThat(stage()).hasText("New");
        assertThat(dialog()).hasCount(0);
        lead = page.url().substring(RunningStudio.address().length() + 1).replaceFirst("[?].*", "");
    }

    private void isTriaged() {
        asks("Triage");
        does("Triage");
        assertThat(stage()).hasText("Triaged");
        asks("Record first response");
        does("Record");
        assertThat(main()).not().containsText("Not yet");
    }

    private void comesToTheConsultation() {
        LocalDate tomorrow = today().plusDays(1);
        owner.goTo("calendar");
        hand.beginAppointment(tomorrow, 11);
        assertThat(dialog()).hasCount(1);
        hand.choose("Who", name);
        assertThat(dialog()).containsText("Consultation in person");
        does("Book");
        assertThat(page.locator(".appointment")).containsText(name);
        isReminded(tomorrow);
        RunningStudio.clock().setTo(tomorrow.atTime(11, 40).atZone(CHICAGO).toInstant());
        owner.goTo(lead);
        assertThat(main()).containsText("What became of it?");
        hand.press("Consultation attended");
        assertThat(stage()).hasText("Consulted");
    }

    private void isReminded(LocalDate day) {
        owner.goTo("calendar/day-sheet?day=" + day);
        assertThat(main()).containsText(phone);
        hand.pressTwice("Reminded: " + name);
        assertThat(main()).containsText("by Olivia Grant");
    }

    private void theSheetIsFilled() {
        hand.press("Sheet, " + page.locator(".visit .what").first().innerText());
        owner.arrives(lead + "/consultation");
        asks("Assess");
        hand.choose("Norwood", "Norwood IV");
        does("Assess");
        hand.fill("Goals", "A denser crown");
        hand.fill("Condition of the scalp", "Healthy");
        hand.tap("Crown");
        hand.tap("Hairline");
        hand.fill("Colour", "Ash brown");
        hand.fill("Sessions proposed", "3");
        hand.tick("Every contraindication was gone through");
        hand.press("Save sheet");
        assertThat(main()).containsText("version 1, saved");
        assertThat(page.locator(".scalp-words").first()).hasText("Hairline, Crown");
        hand.follow("Back to the lead");
        owner.arrives(lead);
    }

    private void isOffered() {
        asks("New quote");
        assertThat(dialog().getByLabel("Amount 1")).hasValue("2400.00");
        twice("Write down");
        Locator quotes = page.locator(".visit", new Page.LocatorOptions().setHasText("Version"));
        assertThat(quotes).hasCount(1);
        asks("Send, Version 1 · $2,400");
        does("Send");
        assertThat(quotes).containsText("Sent");
    }

    private void accepts(Visitor client, Hand clients) {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Its page"))
                .getAttribute("href");
        client.goTo(address.replaceFirst("^/", ""));
        assertThat(client.page().locator("body")).containsText("$2,400.00");
        clients.pressTwice("Accept");
        assertThat(client.page().locator("body")).containsText("You accepted this quote.");
        byte[] paper = client.page()
                .context()
                .request()
                .get(client.page().url().replaceFirst("[?].*", "") + "/quote.pdf")
                .body();
        assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        owner.goTo(lead);
        assertThat(main()).containsText("Accepted");
    }

    private void paysTheDeposit() {
        asks("Convert");
        hand.choose("By", "Card terminal");
        hand.tick("Book the whole series");
        assertThat(dialog().locator("ol li")).hasCount(3);
        twice("Convert");
        assertThat(stage()).hasText("Converted");
        assertThat(main()).containsText("0 of 3 sessions done");
        assertThat(main()).containsText("Session 3 of 3");
        assertThat(money()).containsText("Paid$240Open$2,160Held for sessions ahead$240");
    }

    private void sits(Instant start, String which, String before) {
        RunningStudio.clock().setTo(start.plus(Duration.ofMinutes(5)));
        owner.goTo(lead);
        assertThat(main()).containsText(before);
        hand.press("Session record");
        page.getByText("Before it starts").waitFor();
        assertThat(main()).containsText(which);
        if (which.equals("Session 1 of 3")) {
            hand.press("Start now");
            assertThat(page.locator(".problem").last()).containsText("It cannot start yet.");
        }
        hand.tick("At least 18, as their photo identification says");
        hand.fill("Photo identification seen", "Passport");
        hand.tick("The risks were told in writing and acknowledged");
        zonesAreProposed(which);
        hand.fill("Needles", "3-point");
        hand.fill("Pigment: maker", "Scalp Ink Co.");
        hand.fill("Colour", "Ash brown");
        hand.fill("Lot", "L-2407");
        hand.press("Save record");
        hand.sign("Sign: Consent to the session", name);
        assertThat(main()).containsText("Signed by " + name);
        assertThat(page.locator(".missing")).containsText("Nothing is missing");
        hand.press("Start now");
        assertThat(main()).containsText("Started ");
        isOver(start);
    }

    /** The first session begins with the zones of the sheet, of which one is left out; those after it with the zones of the first. */
    private void zonesAreProposed(String which) {
        boolean first = which.equals("Session 1 of 3");
        assertThat(main()).containsText("Proposed, as in " + (first ? "the consultation sheet" : "session "));
        if (first) {
            assertThat(page.locator(".scalp-words").first()).hasText("Hairline, Crown");
            hand.tap("Hairline");
        }
        assertThat(page.locator(".scalp-words").first()).hasText("Crown");
    }

    private void isOver(Instant start) {
        RunningStudio.clock().setTo(start.plus(Duration.ofMinutes(175)));
        hand.tick("Aftercare was handed over in writing");
        hand.pressTwice("It is over");
        assertThat(page.locator("main header")).containsText("Completed");
        assertThat(page.locator(".missing")).containsText("aftercare acknowledged");
        hand.sign("Sign: Aftercare acknowledged", name);
        assertThat(page.locator(".missing")).containsText("Nothing is missing");
        String consent = page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as PDF: Consent to the session"))
                .getAttribute("href");
        byte[] paper = page.context()
                .request()
                .get(RunningStudio.address() + "/" + consent.replaceFirst("^/", ""))
                .body();
        assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private void paysTheRest() {
        asks("Record payment");
        hand.fill("Amount", "2160");
        hand.choose("By", "Cash");
        twice("Record");
        assertThat(money()).containsText("Paid$2,400Open$0Held for sessions ahead$0");
    }

    private void isCalledForTheTouchUp() {
        LocalDate due = today().plusMonths(36);
        RunningStudio.clock()
                .setTo(due.plusDays(3).atTime(10, 0).atZone(CHICAGO).toInstant());
        owner.goTo("recall?list=touch-up");
        Locator row = page.locator(".recall-row", new Page.LocatorOptions().setHasText(name));
        assertThat(row).containsText(phone);
        assertThat(row).containsText(WORDS);
        assertThat(row).containsText("in its window until");
        page.keyboard().press("b");
        owner.arrives(lead);
        LocalDate day = firstThursdayAfter(today());
        asks("Schedule touch-up");
        hand.fill("Starts, day", day.toString());
        hand.fill("Starts, time", "11:00");
        hand.choose("Artist", "Noah Bauer");
        does("Schedule");
        assertThat(main()).containsText("Touch-up");
        sits(day.atTime(11, 0).atZone(CHICAGO).toInstant(), "Touch-up", "3 of 3 sessions done");
        owner.goTo("recall?list=touch-up");
        assertThat(row).hasCount(0);
    }

    private static LocalDate firstThursdayAfter(LocalDate day) {
        return day.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.THURSDAY));
    }

    private void theLedgerBalances() {
        String entries = " from money_lines m join money_entries e on e.id = m.entry_id where e.lead_id = " + id();
        assertThat(number("select coalesce(sum(m.cents), 1)" + entries)).isZero();
        assertThat(number("select coalesce(sum(m.cents), 1)" + entries + " and m.account = 'HELD'"))
                .isZero();
        assertThat(number("select count(*) from money_entries where kind = 'PAID' and lead_id = " + id()))
                .isEqualTo(2);
        assertThat(number("select count(*) from sessions where status = 'COMPLETED' and lead_id = " + id()))
                .isEqualTo(4);
        assertThat(number("select count(*) from signed_papers p join sessions s on s.id = p.session_id"
                        + " where p.text_version > 0 and p.pdf is not null and s.lead_id = " + id()))
                .isEqualTo(8);
    }

    private List<Instant> starts() {
        return rows()
                .queryForList(
                        "select starts_at from sessions where lead_id = " + id() + " order by number", Timestamp.class)
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    private long number(String sql) {
        Long found = rows().queryForObject(sql, Long.class);
        return found == null ? 0 : found;
    }

    private String id() {
        return lead.replaceAll("\\D", "");
    }

    private static JdbcTemplate rows() {
        return RunningStudio.context().getBean(JdbcTemplate.class);
    }

    /** Opens a question. */
    private void asks(String button) {
        hand.press(button);
        assertThat(dialog()).hasCount(1);
    }

    /** Does what a question is about, and waits until it is answered. */
    private void does(String verb) {
        hand.press(verb);
        assertThat(dialog()).hasCount(0);
    }

    private void twice(String verb) {
        hand.pressTwice(verb);
        assertThat(dialog()).hasCount(0);
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    private Locator main() {
        return page.locator("main");
    }

    private Locator stage() {
        return page.locator(".record-head .stage");
    }

    private Locator money() {
        return page.locator(
                "section",
                new Page.LocatorOptions().setHas(page.locator("h2", new Page.LocatorOptions().setHasText("Money"))));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(RunningStudio.clock().instant(), CHICAGO);
    }
}
