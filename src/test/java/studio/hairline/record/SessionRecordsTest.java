package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.SessionEntry;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.Treatments;

@OnBothDatabases
class SessionRecordsTest {

    static final ChairRecord FULL = new ChairRecord(
            true,
            "Driver's licence",
            true,
            "Shaved and cleaned",
            EnumSet.of(ScalpArea.CROWN, ScalpArea.NAPE),
            "Light at the edge",
            "3-point, 0.25",
            new Pigment("Maker", "Ash", "L-77"),
            170,
            "Dry skin",
            true);

    private static final Signing BY_NAME = new Signing("Łukasz Ελένη 李", null);

    @Autowired
    SessionRecords records;

    @Autowired
    Finishing finishing;

    @Autowired
    SignedPapers papers;

    @Autowired
    AdverseEvents events;

    @Autowired
    Treatments treatments;

    @Autowired
    People people;

    @Autowired
    Flags flags;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    private Instant now;

    @BeforeEach
    void asStaff() {
        now = studio.clock().instant();
        studio.actAsStaff();
    }

    @Test
    void aRecordIsKeptWhole() {
        long session = session(SessionStatus.COMPLETED);
        records.save(session, 0, FULL);

        assertThat(records.of(session).written()).isEqualTo(FULL);
        assertThat(records.save(session, 1, FULL).version())
                .as("nothing new is no version")
                .isOne();
        assertThat(history.ofSession(session, 1).getFirst().happening().kind()).isEqualTo(EventKind.RECORD_SAVED);
    }

    @Test
    void itCannotStartBeforeIdentificationRisksAndConsentAreThere() {
        long session = session(SessionStatus.SCHEDULED);
        assertThatThrownBy(() -> records.start(session, now))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "age of at least 18 and photo identification; risks acknowledged; consent signed");
        records.save(session, 0, FULL);
        assertThatThrownBy(() -> records.start(session, now))
                .isInstanceOf(Refusal.class)
                .hasMessage("It cannot start yet. Missing: consent signed.");
        papers.sign(session, Paper.CONSENT, BY_NAME);

        assertThat(records.start(session, now.minus(Duration.ofMinutes(95))).startedAt())
                .isNotNull();
        assertThat(records.end(session, now).written().minutes()).isEqualTo(95);
        assertThat(records.of(session).missing()).isEmpty();
    }

    @Test
    void aCompletedSessionThatWasNeverBegunMissesAllOfIt() {
        long session = session(SessionStatus.COMPLETED);
        assertThat(records.of(session).missing())
                .containsExactlyElementsOf(EnumSet.complementOf(
                        EnumSet.of(SessionItem.SAFETY, SessionItem.CLIENT, SessionItem.ARTIST, SessionItem.REPORT)));
    }

    @Test
    void aSessionIsOverOnlyOnceItBeganUnlessSomebodySaysWhy() {
        long session = session(SessionStatus.SCHEDULED);
        assertThatThrownBy(() -> treatments.complete(SessionRef.latest(session), now))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This session never began: open its record");
        assertThatThrownBy(() -> treatments.complete(SessionRef.latest(session), now, "  "))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> finishing.end(session, now))
                .isInstanceOf(Refusal.class)
                .hasMessage("It has not started: start it first.");
        assertThat(records.of(session).visit().status()).isEqualTo(SessionStatus.SCHEDULED);

        treatments.complete(SessionRef.latest(session), now, "The record is on paper");
        assertThat(history.ofSession(session, 1).getFirst().happening().change().after())
                .containsEntry("reason", "The record is on paper");
        assertThat(records.of(session).missing()).contains(SessionItem.CONSENT);
    }

    @Test
    void whoeverEndsASessionOnItsRecordCompletesItOnce() {
        long session = ready();
        records.start(session, now.minus(Duration.ofMinutes(200)));
        finishing.end(session, now);
        finishing.end(session, now.plus(Duration.ofMinutes(5)));

        assertThat(records.of(session).visit().status()).isEqualTo(SessionStatus.COMPLETED);
        assertThat(records.of(session).written().minutes())
                .as("as it was written")
                .isEqualTo(FULL.minutes());
        assertThat(history.ofSession(session, 50).stream()
                        .filter(one -> one.happening().kind() == EventKind.SESSION_COMPLETED)
                        .map(one -> one.happening().happenedAt()))
                .containsExactly(now.minus(Duration.ofMinutes(30)));
    }

    @Test
    void aSessionDoesNotStartOnADayBeforeItsOwn() {
        long session = ready();
        assertThatThrownBy(() -> records.start(session, now.minus(Duration.ofDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessage("It is planned for another day: move it to today first.");
    }

    @Test
    void noSessionStartsWhileAnAbsoluteSafetyFlagStands() {
        long session = ready();
        flags.raise(whose(session), SafetyFlag.PREGNANT_OR_NURSING, "Says so herself");
        assertThat(records.of(session).missing()).containsExactly(SessionItem.SAFETY);
        assertThatThrownBy(() -> records.start(session, now))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Pregnant or nursing”")
                .hasMessageContaining("withdraw it with the reason");
        assertThat(records.of(session).startedAt()).isNull();

        flags.clear(whose(session), SafetyFlag.PREGNANT_OR_NURSING, "Weaned in spring");
        assertThat(records.start(session, now).startedAt()).isNotNull();
    }

    @Test
    void aRestrictiveFlagNeedsItsNoteBeforeASessionStarts() {
        long session = ready();
        flags.raise(whose(session), SafetyFlag.BLEEDING, "");
        flags.raise(whose(session), SafetyFlag.ALLERGY, "Latex: gloves without it");
        assertThatThrownBy(() -> records.start(session, now))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Blood thinners or a bleeding disorder”")
                .hasMessageContaining("doctor's note")
                .hasMessageNotContaining("latex");
        flags.raise(whose(session), SafetyFlag.BLEEDING, "Doctor's note of 3 June is there");
        assertThat(records.start(session, now).startedAt()).isNotNull();

        flags.raise(whose(session), SafetyFlag.EPILEPSY, "");
        assertThat(records.of(session).missing())
                .as("what is raised later does not stop what has begun")
                .isEmpty();
    }

    @Test
    void theSecondOfTwoIsToldAndOverwritesNothing() {
        long session = session(SessionStatus.SCHEDULED);
        records.save(session, 0, FULL);
        assertThatThrownBy(() -> records.save(session, 0, ChairRecord.EMPTY))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("still here");
        assertThat(records.of(session).written()).isEqualTo(FULL);
    }

    @Test
    void whatIsSignedIsKeptAsAPdfWithItsVersionAndOnlyOnce() throws IOException {
        long session = session(SessionStatus.SCHEDULED);
        papers.sign(session, Paper.CONSENT, BY_NAME);

        assertThatThrownBy(() -> papers.sign(session, Paper.CONSENT, BY_NAME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("signed already");
        assertThat(papers.of(session)).singleElement().satisfies(signed -> {
            assertThat(signed.version()).isEqualTo(Paper.CONSENT.version());
            assertThat(signed.by()).isEqualTo(TestStudio.STAFF);
        });
        try (PdfReader paper = new PdfReader(papers.pdf(session, Paper.CONSENT).orElseThrow())) {
            PdfTextExtractor words = new PdfTextExtractor(paper);
            assertThat(words.getTextFromPage(1) + (paper.getNumberOfPages() > 1 ? words.getTextFromPage(2) : ""))
                    .contains("Signed by writing the name: " + BY_NAME.name());
        }
        assertThat(papers.pdf(session, Paper.AFTERCARE)).isEmpty();
        assertThat(records.of(session).signed()).isEqualTo(Set.of(Paper.CONSENT));
    }

    @Test
    void anAdverseEventIsMissingUntilTheStateIsTold() {
        long session = session(SessionStatus.COMPLETED);
        LocalDate day = LocalDate.ofInstant(now, java.time.ZoneOffset.UTC).minusDays(20);
        events.add(session, day, "Redness that grows");
        AdverseEvent event = events.of(session).getFirst();

        assertThat(event.isOverdue(day.plusDays(20))).isTrue();
        assertThat(records.of(session).missing()).contains(SessionItem.REPORT);
        events.report(event, day.plusDays(2));
        assertThat(events.of(session)).noneMatch(AdverseEvent::isOpen);
        assertThat(records.of(session).missing()).doesNotContain(SessionItem.REPORT);
        assertThatThrownBy(() -> events.add(session, day.plusYears(1), "Pain")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> events.add(session, day, "  ")).isInstanceOf(Refusal.class);
    }

    /** With everything that has to be there before it starts. */
    private long ready() {
        long session = session(SessionStatus.SCHEDULED);
        records.save(session, 0, FULL);
        papers.sign(session, Paper.CONSENT, BY_NAME);
        return session;
    }

    private long whose(long session) {
        return java.util.Objects.requireNonNull(records.of(session).visit().personId());
    }

    private long session(SessionStatus status) {
        long person = people.add(new Contact("Ana Lopez", null, null, null, null, null), null)
                .id();
        SessionEntry entry = new SessionEntry(
                SessionEntry.Client.of(person),
                SessionKind.TREATMENT,
                now.minus(Duration.ofHours(4)),
                180,
                new SessionEntry.By(TestStudio.STAFF, null),
                1,
                status,
                0,
                SessionEntry.Origin.HERE);
        return treatments.record(entry).id();
    }
}
