package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.figures.Period;
import studio.hairline.people.Contact;
import studio.hairline.people.Erasures;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Lacking;
import studio.hairline.treatments.SessionEntry;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.Treatments;

@OnBothDatabases
class RecordsToFinishTest {

    private static final Signing BY_NAME = new Signing("Ana Lopez", null);

    @Autowired
    RecordsToFinish toFinish;

    @Autowired
    Binder binder;

    @Autowired
    Lacking lacking;

    @Autowired
    SessionRecords records;

    @Autowired
    SignedPapers papers;

    @Autowired
    AdverseEvents events;

    @Autowired
    Treatments treatments;

    @Autowired
    People people;

    @Autowired
    TestStudio studio;

    private Instant now;
    private LocalDate today;
    private long ana;
    private RecordFilter usual;

    @BeforeEach
    void ana() {
        now = studio.clock().instant();
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        usual = RecordFilter.usual(today.plusDays(1));
        studio.actAsStaff();
        ana = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null).id();
    }

    @Test
    void whatIsOverAndMissesSomethingIsListedTheLatestFirstAndWhatIsWholeIsNot() {
        long earlier = session(SessionStatus.COMPLETED, 9);
        long later = session(SessionStatus.COMPLETED, 2);
        whole(session(SessionStatus.COMPLETED, 5));
        session(SessionStatus.MISSED, 4);
        session(SessionStatus.SCHEDULED, -1);

        RecordsToFinish.ToFinish found = toFinish.of(usual);
        assertThat(found.missing()).extracting(one -> one.visit().id()).containsExactly(later, earlier);
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.all()).isEqualTo(3);
        assertThat(toFinish.count()).isEqualTo(2);
        assertThat(toFinish.of(usual.of(TestStudio.OWNER)).all()).isZero();
        assertThat(toFinish.of(usual.of(TestStudio.STAFF)).all()).isEqualTo(3);
    }

    @Test
    void sessionsFromAFileAreLeftOutUntilTheyAreAskedFor() {
        long old = session(SessionStatus.COMPLETED, 3);
        studio.jdbc()
                .sql("update sessions set import_id = 1 where id = ?")
                .param(old)
                .update();
        assertThat(toFinish.of(usual)).isEqualTo(new RecordsToFinish.ToFinish(List.of(), 0, 0, 1));
        assertThat(toFinish.of(usual.withImported(true)).count()).isOne();
    }

    @Test
    void listsSayOfEachSessionExactlyWhatItsRecordSays(@Autowired Flags flags) {
        List<Long> all = new ArrayList<>();
        for (SessionStatus status : SessionStatus.values()) {
            long bare = session(status, 3);
            long written = session(status, 2);
            records.save(written, 0, SessionRecordsTest.FULL);
            long event = session(status, 1);
            papers.sign(event, Paper.CONSENT, BY_NAME);
            events.add(event, today.minusDays(1), "Redness");
            all.addAll(List.of(bare, written, event));
        }
        flags.raise(ana, SafetyFlag.EPILEPSY, "");

        Map<Long, List<String>> listed = lacking.of(all);
        assertThat(all)
                .allSatisfy(id -> assertThat(listed.getOrDefault(id, List.of()))
                        .isEqualTo(records.of(id).missing().stream()
                                .map(SessionItem::brief)
                                .toList()));
        assertThat(listed.values()).anyMatch(missing -> missing.contains("safety flags"));
    }

    @Test
    void anEventNobodyReportedIsOverdueAfterFiveWorkingDaysAndOpensItsSession() {
        long session = session(SessionStatus.COMPLETED, 20);
        long recent = session(SessionStatus.COMPLETED, 2);
        events.add(session, today.minusDays(18), "Pustules");
        events.add(recent, today.minusDays(1), "Redness");

        assertThat(toFinish.untold()).extracting(one -> one.visit().id()).containsExactly(session, recent);
        assertThat(toFinish.overdue())
                .singleElement()
                .satisfies(late -> assertThat(late.visit().id()).isEqualTo(session));
        events.report(events.of(session).getFirst(), today);
        assertThat(toFinish.overdue()).isEmpty();
    }

    @Test
    void theBinderListsWhatIsMissingFirstAndThenEverySession() throws IOException {
        long bare = session(SessionStatus.COMPLETED, 9);
        events.add(bare, today.minusDays(8), "Pustules at the crown");
        events.report(events.of(bare).getFirst(), today.minusDays(6));
        whole(session(SessionStatus.COMPLETED, 5));

        String text = bound(usual);
        assertThat(text)
                .contains("2 sessions, of which 1 misses something")
                .contains("Missing: age of at least 18 and photo identification; risks acknowledged")
                .contains("Driver's licence", "Maker, Ash, lot L-77", "text version 1", "Pustules at the crown")
                .contains("Reported");
        assertThat(text.indexOf("What is missing")).isLessThan(text.indexOf("told in writing and acknowledged"));
        assertThat(bound(usual.in(Period.of(today.minusYears(3), today.minusYears(2)))))
                .contains("No session took place in these days.");
    }

    @Test
    void theBinderGoesOnBehindItsFirstPageOfRows() throws IOException {
        for (int n = 0; n < 205; n++) {
            session(SessionStatus.COMPLETED, 10 + n % 3);
        }
        String text = bound(usual);
        assertThat(text).contains("205 sessions");
        assertThat(text.split("Age and photo ID", -1)).hasSize(206);
        assertThat(toFinish.of(usual).missing()).hasSize(RecordsToFinish.MOST);
        assertThat(toFinish.of(usual).count()).isEqualTo(205);
    }

    @Test
    void nobodyIsAskedForTheIdentificationOfSomebodyWhoIsErased(@Autowired Erasures erasures) throws IOException {
        whole(session(SessionStatus.COMPLETED, 5));
        studio.actAsOwner();
        erasures.erase(ana, "Ana Lopez");
        assertThat(toFinish.of(usual).missing()).isEmpty();
        assertThat(bound(usual))
                .contains("the name is erased", "at least 18; identification seen; which one is erased")
                .doesNotContain("Ana Lopez", "licence");
    }

    private String bound(RecordFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        binder.write(filter, out);
        PdfReader reader = new PdfReader(out.toByteArray());
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private void whole(long session) {
        papers.sign(session, Paper.CONSENT, BY_NAME);
        papers.sign(session, Paper.AFTERCARE, BY_NAME);
        records.save(session, 0, SessionRecordsTest.FULL);
    }

    private long session(SessionStatus status, int daysAgo) {
        SessionEntry entry = new SessionEntry(
                SessionEntry.Client.of(ana),
                SessionKind.TREATMENT,
                now.minus(Duration.ofDays(daysAgo)),
                180,
                new SessionEntry.By(TestStudio.STAFF, null),
                1,
                status,
                0,
                SessionEntry.Origin.HERE);
        return treatments.record(entry).id();
    }
}
