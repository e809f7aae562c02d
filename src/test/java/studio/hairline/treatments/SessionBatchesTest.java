package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.leads.BatchDone;
import studio.hairline.leads.LeadFilter;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class SessionBatchesTest {

    @Autowired
    SessionBatches batches;

    @Autowired
    SessionFile file;

    @Autowired
    SessionRows rows;

    @Autowired
    Treatments treatments;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private long person;

    @BeforeEach
    void aWholeSeries() {
        studio.clock().setTo(RandomStudio.NOW);
        person = beans.createBean(WholeSeries.class).of("Ana", 3, Instant.parse("2026-07-01T15:00:00Z"));
    }

    @Test
    void manySessionsAreGivenToAnArtistAndGivenBack() {
        BatchDone done = batches.assign(refs(), TestStudio.OWNER);
        assertThat(done.changed()).isEqualTo(3);
        assertThat(rows.count(SessionFilter.ALL.with(TestStudio.OWNER))).isEqualTo(3);
        assertThat(rows.count(SessionFilter.ALL.with(TestStudio.STAFF))).isZero();
        assertThat(batches.undo(done.id()).changed()).isEqualTo(3);
        assertThat(rows.count(SessionFilter.ALL.with(TestStudio.STAFF))).isEqualTo(3);
    }

    @Test
    void theHistorySaysWhoseASessionWasBefore() {
        batches.assign(refs(), null);
        assertThat(rows.count(SessionFilter.ALL.with(LeadFilter.NOBODY))).isEqualTo(3);
        assertThat(history.ofPerson(person, 3))
                .allMatch(entry -> entry.happening().kind() == EventKind.SESSION_ASSIGNED)
                .allMatch(entry -> entry.happening().change().before().equals(Map.of("artist", "2")));
    }

    @Test
    void anArtistWhoIsNoUserHereComesBackByName() {
        SessionEntry entry = new SessionEntry(
                SessionEntry.Client.of(null),
                SessionKind.TREATMENT,
                Instant.parse("2026-06-01T15:00:00Z"),
                60,
                new SessionEntry.By(null, "Marisol"),
                1,
                SessionStatus.COMPLETED,
                0,
                SessionEntry.Origin.HERE);
        SessionRef recorded = treatments.record(entry);
        BatchDone done = batches.assign(List.of(recorded), TestStudio.STAFF);
        assertThat(file.of(recorded.id()).artistName()).isNull();
        batches.undo(done.id());
        assertThat(file.of(recorded.id())).satisfies(session -> {
            assertThat(session.artistId()).isNull();
            assertThat(session.artistName()).isEqualTo("Marisol");
        });
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAlone() {
        List<SessionRef> seen = refs();
        batches.assign(seen.subList(0, 1), TestStudio.OWNER);
        BatchDone done = batches.assign(seen, null);
        assertThat(done.changed()).isEqualTo(2);
        assertThat(done.leftAlone()).containsExactly(seen.getFirst().id());
    }

    private List<SessionRef> refs() {
        return file.ofPerson(person).stream().map(SessionDetails::ref).toList();
    }
}
