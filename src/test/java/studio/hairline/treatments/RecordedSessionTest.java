package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestClock;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.SessionEntry.By;
import studio.hairline.treatments.SessionEntry.Client;
import studio.hairline.treatments.SessionEntry.Origin;

@OnBothDatabases
class RecordedSessionTest {

    private static final Instant YESTERDAY = TestClock.START.minus(Duration.ofDays(1));

    @Autowired
    Treatments treatments;

    @Autowired
    SessionFile file;

    @Autowired
    TestStudio studio;

    private static SessionEntry entry(Instant startsAt, SessionStatus status) {
        return new SessionEntry(
                Client.of(null),
                SessionKind.OTHER,
                startsAt,
                45,
                new By(null, "JJ"),
                null,
                status,
                4_500,
                new Origin("CUT", "b-17", 3L));
    }

    @Test
    void aSessionWithoutAClientIsKeptAsItWasWritten() {
        SessionDetails details = file.of(
                treatments.record(entry(YESTERDAY, SessionStatus.COMPLETED)).id());
        assertThat(details.personId()).isNull();
        assertThat(details.category()).isEqualTo(Category.NOT_RECORDED);
        assertThat(details.artistName()).isEqualTo("JJ");
        assertThat(details.service()).isEqualTo("CUT");
        assertThat(details.completedAt()).isEqualTo(YESTERDAY.plus(Duration.ofMinutes(45)));
    }

    @Test
    void aBookingWithoutAnOutcomeCanBeSaidToBeMissedLater() {
        SessionRef booked = treatments.record(entry(YESTERDAY, SessionStatus.SCHEDULED));
        treatments.miss(booked);
        assertThat(file.of(booked.id()).status()).isEqualTo(SessionStatus.MISSED);
    }

    @Test
    void whatLiesAheadHasNotTakenPlace() {
        Instant tomorrow = TestClock.START.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> treatments.record(entry(tomorrow, SessionStatus.COMPLETED)))
                .hasMessageContaining("not started");
    }
}
