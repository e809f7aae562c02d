package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.Url;

/** Whatever the dashboard is asked, each number is that of the rows it opens. */
@OnBothDatabases
class EveryFigureOpensItsRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @Autowired
    Dashboard dashboard;

    @Autowired
    LeadRows rows;

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    People people;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    private static final List<String> QUESTIONS = List.of(
            "",
            "period=all-time",
            "period=this-month&compare=last-year",
            "period=last-30-days&category=MALE_PATTERN&category=NOT_RECORDED",
            "from=2025-11-01&to=2026-03-08&source=REFERRAL",
            "from=2025-12-15&to=2026-08-02&person=nobody",
            "period=this-year&category=OTHER_SCAR&category=CORRECTION&source=GOOGLE&source=EVENT&person="
                    + TestStudio.STAFF);

    @Test
    void everyNumberIsThatOfTheRowsItOpens() {
        studio.clock().setTo(NOW.toString());
        manyThingsHappen(new SplittableRandom(20_261_123));
        SoftAssertions all = new SoftAssertions();
        QUESTIONS.forEach(question -> compare(question, all));
        all.assertAll();
    }

    private void compare(String question, SoftAssertions all) {
        DashboardPage page = dashboard.figures(DashboardFilter.read(query(question), time.today()));
        page.counts()
                .forEach(datum -> all.assertThat(counted(datum.rows()))
                        .as("%s: %s %s", question, datum.place(), datum.rows())
                        .isEqualTo(datum.value()));
        page.rates()
                .forEach(rate -> all.assertThat(counted(rate.rows()))
                        .as("%s: %s", question, rate.rows())
                        .isEqualTo(rate.rate().hits()));
        page.cards().stream()
                .filter(card -> !card.figure().isMoney() && isOfLeads(card.rows()))
                .filter(card -> card.rate() == null || card.rate().n() > 0)
                .forEach(card -> all.assertThat(counted(card.rows()))
                        .as("%s: %s %s", question, card.figure(), card.rows())
                        .isEqualTo(card.value()));
        all.assertThat(page.counts().mapToLong(Datum::value).sum())
                .as("%s: something is shown", question)
                .isPositive();
    }

    /** Sessions are held to their rows by measure, where the sessions are. */
    private static boolean isOfLeads(Rows rows) {
        return !rows.page().equals("sessions");
    }

    private long counted(Rows behind) {
        LeadMeasure usual = behind.page().equals("conversions") ? LeadMeasure.CONVERSIONS : LeadMeasure.INQUIRIES;
        String address = new Url(behind.query()).toPath(behind.page());
        int question = address.indexOf('?');
        LeadFilter filter = LeadUrl.read(question < 0 ? Map.of() : query(address.substring(question + 1)), usual);
        return rows.page(filter, LeadOrder.LATEST_FIRST, 0, LeadRows.LONGEST_PAGE)
                .size();
    }

    private static Map<String, List<String>> query(String text) {
        return text.isEmpty()
                ? Map.of()
                : com.vaadin.flow.router.QueryParameters.fromString(text).getParameters();
    }

    private void manyThingsHappen(SplittableRandom dice) {
        for (int i = 0; i < 150; i++) {
            Instant at = i < 4
                    ? Instant.parse(EDGES.get(i))
                    : NOW.minus(Duration.ofMinutes(1 + dice.nextInt(60 * 24 * 500)));
            long person =
                    people.add(Contact.of("Somebody " + i, null, null), null).id();
            LeadRef lead = leads.receive(
                    person,
                    Inquiry.of(at, Channel.FORM, one(Source.values(), dice), "")
                            .about(one(Category.values(), dice), null));
            somethingHappens(lead, at, dice);
        }
    }

    private static final List<String> EDGES =
            List.of("2026-01-01T05:59:59Z", "2026-01-01T06:00:00Z", "2026-03-08T08:30:00Z", "2026-11-01T06:30:00Z");

    private void somethingHappens(LeadRef lead, Instant at, SplittableRandom dice) {
        Instant later = Stream.of(at.plusSeconds(60L * (1 + dice.nextInt(200_000))), NOW)
                .min(Instant::compareTo)
                .orElseThrow();
        if (dice.nextBoolean()) {
            leads.answer(LeadRef.latest(lead.id()), later);
            leads.triage(
                    LeadRef.latest(lead.id()),
                    new Triage(one(Category.values(), dice), null, dice.nextBoolean() ? TestStudio.STAFF : null),
                    later);
        }
        switch (dice.nextInt(6)) {
            case 0, 1 -> leads.convert(LeadRef.latest(lead.id()), new Terms(3, 240_000, 24_000), later);
            case 2 -> leads.lose(LeadRef.latest(lead.id()), LostReason.PRICE, later);
            case 3 -> leads.setAside(LeadRef.latest(lead.id()), one(Standing.values(), dice, 1));
            case 4 -> marks.hear(LeadRef.latest(lead.id()), one(Source.values(), dice));
            default -> marks.assign(LeadRef.latest(lead.id()), TestStudio.OWNER, null);
        }
    }

    private static <T> T one(T[] of, SplittableRandom dice) {
        return one(of, dice, 0);
    }

    private static <T> T one(T[] of, SplittableRandom dice, int from) {
        return of[from + dice.nextInt(of.length - from)];
    }
}
