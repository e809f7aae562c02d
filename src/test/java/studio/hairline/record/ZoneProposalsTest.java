package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

@OnBothDatabases
class ZoneProposalsTest {

    private static final Set<ScalpArea> SETTLED = EnumSet.of(ScalpArea.HAIRLINE, ScalpArea.CROWN);

    @Autowired
    ZoneProposals zones;

    @Autowired
    SessionRecords records;

    @Autowired
    ConsultationSheets sheets;

    @Autowired
    SignedPapers papers;

    @Autowired
    Treatments treatments;

    @Autowired
    Leads leads;

    @Autowired
    TestStudio studio;

    private Instant now;
    private long person;
    private long lead;
    private long plan;

    @BeforeEach
    void aSeriesIsAgreed(@Autowired People people, @Autowired Plans plans) {
        now = studio.clock().instant();
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        LeadRef ref = leads.receive(
                person, Inquiry.of(now, Channel.FORM, Source.GOOGLE, "").about(Category.MALE_PATTERN, null));
        leads.convert(ref, new Terms(3, 240_000, 24_000), now);
        lead = ref.id();
        plan = plans.ofLead(lead).orElseThrow().id();
    }

    @Test
    void withoutASheetThereIsNothingToPropose() {
        assertThat(of(session(1))).isEqualTo(ZoneProposal.NONE);
    }

    @Test
    void theFirstSessionBeginsWithTheZonesOfTheLatestSheet() {
        sheets.save(lead, 0, sheet(EnumSet.of(ScalpArea.NAPE)));
        sheets.save(lead, 1, sheet(SETTLED));
        assertThat(of(session(1))).isEqualTo(new ZoneProposal(SETTLED, "the consultation sheet"));
    }

    @Test
    void aLaterSessionAndATouchUpBeginWithWhatWasDoneLast() {
        sheets.save(lead, 0, sheet(SETTLED));
        SessionRef first = session(1);
        records.save(first.id(), 0, SessionRecordsTest.FULL);
        SessionRef second = session(20);
        assertThat(of(second).source()).as("the first did not take place yet").isEqualTo("the consultation sheet");

        studio.clock().advance(Duration.ofDays(1));
        papers.sign(first.id(), Paper.CONSENT, new Signing("Ana Lopez", null));
        records.start(first.id(), studio.clock().instant());

        ZoneProposal done = new ZoneProposal(SessionRecordsTest.FULL.areas(), "session 1 of 3");
        assertThat(of(second)).isEqualTo(done);
        ChairTime nextYear = ChairTime.at(now.plus(Duration.ofDays(365)), TestStudio.STAFF);
        assertThat(of(treatments.scheduleTouchUp(new TouchUp(person, lead, 0), nextYear, null)))
                .isEqualTo(done);
    }

    @Test
    void aRecordSomebodyBeganKeepsWhatIsWrittenInIt() {
        sheets.save(lead, 0, sheet(SETTLED));
        SessionRef first = session(1);
        records.save(first.id(), 0, ChairRecord.EMPTY);
        assertThat(of(first)).isEqualTo(ZoneProposal.NONE);
        assertThat(records.of(first.id()).written().areas()).isEmpty();
    }

    private ZoneProposal of(SessionRef session) {
        return zones.of(records.of(session.id()));
    }

    private SessionRef session(int days) {
        return treatments.schedule(plan, ChairTime.at(now.plus(Duration.ofDays(days)), TestStudio.STAFF), null);
    }

    private static Sheet sheet(Set<ScalpArea> areas) {
        return new Sheet("", "", areas, null, "", Pigment.NONE, false, null);
    }
}
