package studio.hairline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.dashboard.Card;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ChairFigure;
import studio.hairline.dashboard.ChairFigures;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.Datum;
import studio.hairline.dashboard.Figure;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.team.Role;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.Treatments;

/** Where figures are easily wrong the truth is known beforehand, and every page reads it right. */
@OnBothDatabases
class PlantedTruthsTest {

    private static final long OTHER_ARTIST = 7;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Cohorts cohorts;

    @Autowired
    Reasons reasons;

    @Autowired
    ChairFigures chair;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    @Autowired
    Treatments treatments;

    @Autowired
    TestStudio studio;

    private int number;

    @Test
    void aFlatConversionWithAYoungLastMonthIsFlatAndTheYoungMonthIsSaidToRipen() {
        studio.clock().setTo("2026-11-26T18:00:00Z");
        for (int month = 4; month <= 7; month++) {
            LocalDate day = LocalDate.of(2026, month, 10);
            some(day, Source.GOOGLE, 2, 8);
        }
        some(LocalDate.of(2026, 11, 10), Source.GOOGLE, 0, 20);
        CohortsPage page = cohorts.figures(asked("2026-04-01", "2026-11-30"));
        assertThat(page.months().subList(0, 4))
                .allSatisfy(line -> assertThat(line.rate().value()).hasValue(0.25));
        assertThat(page.whole().rate().value()).hasValue(0.25);
        assertThat(page.months().getLast().rate().n()).isZero();
        assertThat(page.sentences())
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("looks low (0% so far) because 100% of its inquiries are younger than 90 days;"
                                + " expect "));
    }

    @Test
    void whileEverySourceFellTheWholeRoseAndThePageSaysSo() {
        studio.clock().setTo("2026-11-26T18:00:00Z");
        some(LocalDate.of(2026, 2, 10), Source.REFERRAL, 3, 5);
        some(LocalDate.of(2026, 2, 11), Source.INSTAGRAM, 2, 10);
        some(LocalDate.of(2026, 3, 10), Source.REFERRAL, 6, 12);
        some(LocalDate.of(2026, 3, 11), Source.INSTAGRAM, 0, 5);
        WhyPage page = reasons.figures(asked("2026-03-01", "2026-03-31"));
        assertThat(page.change().rates().points().orElseThrow()).isPositive();
        assertThat(page.sentences()).anySatisfy(words -> assertThat(words).contains("yet it fell for every source"));
    }

    @Test
    void theLastMinuteOfTheYearIsOfTheOldYearAndItsLastDay() {
        studio.clock().setTo("2026-01-05T18:00:00Z");
        arrives("2026-01-01T05:59:30Z", Source.GOOGLE);
        arrives("2026-01-01T06:00:00Z", Source.GOOGLE);
        assertThat(inquiries("2025-12-01", "2025-12-31")).isOne();
        assertThat(inquiries("2025-12-31", "2025-12-31")).isOne();
        assertThat(inquiries("2026-01-01", "2026-01-31")).isOne();
        assertThat(inquiries("2025-01-01", "2025-12-31")).isOne();
    }

    @Test
    void aLeapDayIsADayOfItsMonth() {
        studio.clock().setTo("2028-03-02T18:00:00Z");
        LeadRef lead = arrives("2028-02-29T18:00:00Z", Source.GOOGLE);
        leads.convert(lead, new Terms(3, 300_000, 30_000), Instant.parse("2028-03-01T05:59:00Z"));
        assertThat(inquiries("2028-02-29", "2028-02-29")).isOne();
        assertThat(inquiries("2028-02-01", "2028-02-29")).isOne();
        assertThat(inquiries("2028-02-01", "2028-02-28")).isZero();
        assertThat(card(page("2028-02-29", "2028-02-29"), Figure.CONVERSIONS)).isOne();
        assertThat(inquiries("2028-03-01", "2028-03-31")).isZero();
    }

    @Test
    void bothNightsTheClocksChangeHaveTheirOwnHours() {
        studio.clock().setTo("2026-03-09T18:00:00Z");
        arrives("2025-11-02T06:30:00Z", Source.GOOGLE);
        arrives("2025-11-02T07:30:00Z", Source.GOOGLE);
        arrives("2025-11-03T05:59:00Z", Source.GOOGLE);
        arrives("2026-03-08T07:59:00Z", Source.GOOGLE);
        arrives("2026-03-08T08:00:00Z", Source.GOOGLE);
        arrives("2026-03-09T04:59:00Z", Source.GOOGLE);
        DashboardPage autumn = page("2025-11-02", "2025-11-02");
        assertThat(card(autumn, Figure.NEW_INQUIRIES)).isEqualTo(3);
        assertThat(atHour(autumn, 6 * 24 + 1)).isEqualTo(2);
        DashboardPage spring = page("2026-03-08", "2026-03-08");
        assertThat(card(spring, Figure.NEW_INQUIRIES)).isEqualTo(3);
        assertThat(atHour(spring, 6 * 24 + 1)).isOne();
        assertThat(atHour(spring, 6 * 24 + 2)).isZero();
        assertThat(atHour(spring, 6 * 24 + 3)).isOne();
    }

    @Test
    void aLeadWithNothingFilledInIsCountedAndVisibleInEveryPart() {
        studio.clock().setTo("2026-06-17T15:00:00Z");
        arrives("2026-06-16T15:00:00Z", Source.GOOGLE);
        long somebody = people.add(new Contact("", null, null, "@nobody", null, null), null)
                .id();
        LeadRef ignored = leads.receive(
                somebody, Inquiry.of(Instant.parse("2026-06-16T16:00:00Z"), Channel.MESSAGE, Source.NOT_RECORDED, ""));
        DashboardPage page = page("2026-06-01", "2026-06-30");
        assertThat(card(page, Figure.NEW_INQUIRIES)).isEqualTo(2);
        assertThat(of(page.inquiries(), "NOT_RECORDED")).isOne();
        assertThat(page.inquiries().stream().mapToLong(Datum::value).sum()).isEqualTo(2);
        assertThat(of(page.overTime(), "NOT_RECORDED")).isOne();
        assertThat(of(page.sources(), "NOT_RECORDED")).isOne();
        assertThat(card(page, Figure.UNANSWERED_NOW)).isEqualTo(2);
    }

    /** One does whole scalps, which pay half as much an hour as scars; with each work the two earn the same. */
    @Test
    void twoEqualArtistsWithDifferentWorkAreEqualInEachWork() {
        studio.clock().setTo("2026-06-30T18:00:00Z");
        studio.addUser(OTHER_ARTIST, "Artie Other", Role.STAFF);
        treated(Category.MALE_PATTERN, TestStudio.STAFF, 120_000, 3);
        treated(Category.MALE_PATTERN, OTHER_ARTIST, 120_000, 1);
        treated(Category.TRANSPLANT_SCAR, TestStudio.STAFF, 240_000, 1);
        treated(Category.TRANSPLANT_SCAR, OTHER_ARTIST, 240_000, 3);
        assertThat(perHour(TestStudio.STAFF, null)).isEqualTo(50_000);
        assertThat(perHour(OTHER_ARTIST, null)).isEqualTo(70_000);
        for (Category work : List.of(Category.MALE_PATTERN, Category.TRANSPLANT_SCAR)) {
            assertThat(perHour(TestStudio.STAFF, work)).isEqualTo(perHour(OTHER_ARTIST, work));
        }
    }

    private void treated(Category category, long artist, long cents, int people) {
        for (int n = 0; n < people; n++) {
            LeadRef lead = desk.receiveNew(
                    contact(),
                    Inquiry.of(Instant.parse("2026-06-01T15:00:00Z"), Channel.FORM, Source.GOOGLE, "")
                            .about(category, null));
            leads.convert(lead, new Terms(1, cents, 10_000), Instant.parse("2026-06-02T15:00:00Z"));
            long plan = plans.ofLead(lead.id()).orElseThrow().id();
            Instant starts = Instant.parse("2026-06-03T14:00:00Z").plus(Duration.ofDays(number));
            treatments.complete(
                    treatments.schedule(plan, ChairTime.at(starts, artist), null),
                    starts.plus(Duration.ofHours(3)),
                    TestStudio.NO_RECORD);
        }
    }

    private long perHour(long artist, @org.jspecify.annotations.Nullable Category work) {
        Map<String, List<String>> query = new LinkedHashMap<>(Map.of(
                "from", List.of("2026-06-01"), "to", List.of("2026-06-30"), "person", List.of(String.valueOf(artist))));
        if (work != null) {
            query.put("category", List.of(work.name()));
        }
        DashboardFilter filter = DashboardFilter.read(query, LocalDate.of(2026, 6, 30));
        ChairCard card = chair.cards(filter).stream()
                .filter(one -> one.figure() == ChairFigure.EARNED_PER_HOUR)
                .findFirst()
                .orElseThrow();
        return Math.round(java.util.Objects.requireNonNull(card.estimate().value()));
    }

    private void some(LocalDate day, Source source, int hits, int n) {
        for (int i = 0; i < n; i++) {
            LeadRef lead = arrives(day + "T15:00:00Z", source);
            if (i < hits) {
                leads.convert(lead, new Terms(3, 300_000, 30_000), Instant.parse(day.plusDays(20) + "T15:00:00Z"));
            }
        }
    }

    private LeadRef arrives(String at, Source source) {
        return desk.receiveNew(
                contact(),
                Inquiry.of(Instant.parse(at), Channel.FORM, source, "").about(Category.MALE_PATTERN, null));
    }

    private Contact contact() {
        number++;
        return Contact.of("Person " + number, "person" + number + "@example.com", null);
    }

    private long inquiries(String from, String to) {
        return card(page(from, to), Figure.NEW_INQUIRIES);
    }

    private DashboardPage page(String from, String to) {
        return dashboard.figures(asked(from, to));
    }

    private static DashboardFilter asked(String from, String to) {
        return DashboardFilter.read(Map.of("from", List.of(from), "to", List.of(to)), LocalDate.parse(to));
    }

    private static long card(DashboardPage page, Figure figure) {
        return page.cards().stream()
                .filter(card -> card.figure() == figure)
                .mapToLong(Card::value)
                .sum();
    }

    private static long of(List<Datum> data, String kind) {
        return data.stream()
                .filter(datum -> datum.kind().equals(kind))
                .mapToLong(Datum::value)
                .sum();
    }

    private static long atHour(DashboardPage page, int hourOfWeek) {
        return of(page.hours(), String.valueOf(hourOfWeek));
    }
}
