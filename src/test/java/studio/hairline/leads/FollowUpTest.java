package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class FollowUpTest {

    @Autowired
    FollowUp followUp;

    @Autowired
    Leads leads;

    @Autowired
    FrontDesk desk;

    @Autowired
    LeadFile file;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    LeadRef ana;

    @BeforeEach
    void ana() {
        Inquiry inquiry = Inquiry.of(studio.clock().instant(), Channel.CALL, Source.PHONE, "");
        ana = desk.receiveNew(Contact.of("Ana", null, "512 555 0134"), inquiry);
    }

    @Test
    void aLeadIsAssignedAndGivenANextStep() {
        LeadRef assigned = followUp.assign(ana, TestStudio.STAFF);
        followUp.next(assigned, " call back ", LocalDate.of(2026, 6, 20));
        LeadDetails lead = file.of(ana.id());
        assertThat(lead.assigneeId()).isEqualTo(TestStudio.STAFF);
        assertThat(lead.nextStep()).isEqualTo("call back");
        assertThat(lead.nextStepDay()).isEqualTo("2026-06-20");
    }

    @Test
    void aBlankNextStepTakesItsDayAway() {
        followUp.next(followUp.next(ana, "call", LocalDate.of(2026, 6, 20)), " ", LocalDate.of(2026, 6, 20));
        assertThat(file.of(ana.id()).nextStepDay()).isNull();
    }

    @Test
    void aNoteMakesNobodysWorkStale() {
        followUp.note(ana.id(), "Prefers mornings");
        followUp.assign(ana, TestStudio.OWNER);
        assertThat(newest().happening().change().after()).containsKey("assignee");
        assertThatThrownBy(() -> followUp.note(ana.id(), "  ")).isInstanceOf(Refusal.class);
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstChanged() {
        studio.actAsStaff();
        followUp.assign(ana, TestStudio.STAFF);
        studio.actAsOwner();
        assertThatThrownBy(() -> followUp.next(ana, "call", null)).isInstanceOfSatisfying(Stale.class, stale -> {
            Entry since = stale.since().getFirst();
            assertThat(since.actorId()).isEqualTo(TestStudio.STAFF);
            assertThat(since.happening().change().after()).isEqualTo(Map.of("assignee", "2"));
        });
    }

    @Test
    void staffReadTheHistoryWithoutItsMoney() {
        leads.convert(ana, new Terms(3, 320_000, 32_000), studio.clock().instant());
        assertThat(conversion().happening().change().after()).containsKeys("priceCents", "depositCents", "sessions");
        studio.actAsStaff();
        assertThat(conversion().happening().change().after())
                .doesNotContainKeys("priceCents", "depositCents")
                .containsEntry("sessions", "3");
        assertThat(history.ofPerson(file.of(ana.id()).personId(), 99).toString())
                .doesNotContain("Cents");
    }

    private Entry newest() {
        return history.ofLead(ana.id(), 1).getFirst();
    }

    private Entry conversion() {
        return history.ofLead(ana.id(), 99).stream()
                .filter(entry -> entry.happening().kind() == EventKind.LEAD_CONVERTED)
                .findFirst()
                .orElseThrow();
    }
}
