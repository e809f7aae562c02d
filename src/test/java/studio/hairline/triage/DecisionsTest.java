package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.chairs.Stay;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.leads.Booked;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Step;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class DecisionsTest {

    @Autowired
    Inbox inbox;

    @Autowired
    Decisions decisions;

    @Autowired
    Conversation conversation;

    @Autowired
    Snoozes snoozes;

    @Autowired
    Claims claims;

    @Autowired
    Undoing undoing;

    @Autowired
    Consultations consultations;

    @Autowired
    FollowUp followUp;

    @Autowired
    Leads leads;

    @Autowired
    LeadFile file;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    LeadRef ana;

    @BeforeEach
    void ana(@Autowired FrontDesk desk) {
        Inquiry inquiry = Inquiry.of(now().minusSeconds(600), Channel.FORM, Source.REFERRAL, "Hello");
        ana = desk.receiveNew(Contact.of("Ana", "ana@example.com", null), inquiry);
    }

    @Test
    void ofTwoWhoReachForItOneHasItAndTheOtherIsToldWho() {
        claims.claim(ana.id());
        studio.actAsStaff();
        assertThatThrownBy(() -> claims.claim(ana.id()))
                .isInstanceOf(Taken.class)
                .hasMessageContaining("Olivia Owner has this");
        assertThatThrownBy(() -> conversation.tried(ana, Way.EMAIL, "Hi")).isInstanceOf(Taken.class);
        assertThat(file.of(ana.id()).answer()).isNull();
        assertThat(inbox.queue(null, 9, "me").items().getFirst().hands().isTaken())
                .isTrue();
    }

    @Test
    void whoeverSeesALateListDoesNotAnswerAgainWhatWasJustAnswered() {
        conversation.tried(ana, Way.EMAIL, "Hi");
        studio.actAsStaff();
        LeadRef seenAfterwards = LeadRef.latest(ana.id());
        assertThatThrownBy(() -> conversation.tried(seenAfterwards, Way.EMAIL, "Hi"))
                .isInstanceOf(Taken.class)
                .hasMessageContaining("Olivia Owner has this");
        claims.takeOver(ana.id());
        conversation.tried(LeadRef.latest(ana.id()), Way.CALL, "One thing more");
        assertThat(conversation.of(ana.id())).hasSize(2);
    }

    @Test
    void whatSomebodyHasIsNotAnsweredFromTheLeadsPageEither() {
        claims.claim(ana.id());
        studio.actAsStaff();
        assertThatThrownBy(() -> leads.answer(ana, now()))
                .isInstanceOf(Taken.class)
                .hasMessageContaining("Olivia Owner");
    }

    @Test
    void whoIsSilentForTooLongGivesItBackForAllToSee() {
        claims.claim(ana.id());
        studio.clock().advance(Duration.ofMinutes(31));
        studio.actAsStaff();
        Claim claim = inbox.queue(null, 9, "me").items().getFirst().hands().claim();
        assertThat(claim).isNotNull();
        assertThat(claim.lapsed()).isTrue();
        claims.claim(ana.id());
        studio.actAsOwner();
        assertThatThrownBy(() -> claims.claim(ana.id())).hasMessageContaining("Sam Staff has this");
    }

    @Test
    void itCanBeTakenOverAndTheHistoryKeepsIt() {
        claims.claim(ana.id());
        studio.actAsStaff();
        claims.takeOver(ana.id());
        conversation.tried(ana, Way.EMAIL, "Hi");
        assertThat(file.of(ana.id()).answer()).isNotNull();
        assertThat(kinds()).contains(EventKind.CLAIM_TAKEN_OVER, EventKind.CONTACT_ATTEMPTED);
    }

    @Test
    void anAttemptIsTheFirstResponseAndSaysWhatComesNext() {
        conversation.tried(ana, Way.EMAIL, "Hello Ana");
        LeadDetails lead = file.of(ana.id());
        assertThat(lead.answer()).isNotNull();
        assertThat(lead.nextStep()).isEqualTo("Second attempt, by text");
        assertThat(lead.nextStepDay()).isEqualTo("2026-06-18");
        assertThat(conversation.of(ana.id())).extracting(Said::words).containsExactly("Hello Ana");
        assertThat(inbox.count()).isZero();
    }

    @Test
    void theSecondOfTwoWhoSawTheSameAnswersNothing() {
        conversation.tried(ana, Way.EMAIL, "Hello Ana");
        studio.actAsStaff();
        assertThatThrownBy(() -> conversation.tried(ana, Way.TEXT, "Hi")).isInstanceOf(Stale.class);
        assertThat(conversation.of(ana.id())).hasSize(1);
    }

    @Test
    void whatTheyWriteBackBeginsANewEpisode() {
        conversation.tried(ana, Way.EMAIL, "Hello Ana");
        studio.clock().advance(Duration.ofHours(2));
        conversation.theyWrote(file.of(ana.id()).ref(), now().minusSeconds(300), "When can I come?");
        InboxItem item = inbox.queue(null, 9, "me").items().getFirst();
        assertThat(item.turn().reason()).isEqualTo(Reason.THEY_WROTE);
        assertThat(item.turn().clock().age()).isEqualTo("5 min");
        assertThat(item.what().excerpt()).isEqualTo("When can I come?");
        conversation.tried(item.ref(), Way.TEXT, "Tomorrow?");
        assertThat(inbox.count()).isZero();
    }

    @Test
    void aSnoozeHidesItUntilItWakes() {
        snoozes.snooze(ana, now().plus(Duration.ofDays(2)), "after the wedding");
        assertThat(inbox.count()).isZero();
        studio.clock().advance(Duration.ofDays(2).plusMinutes(5));
        InboxItem item = inbox.queue(null, 9, "me").items().getFirst();
        assertThat(item.turn().reason()).isEqualTo(Reason.WOKEN);
        assertThat(item.hands().snoozeReason()).isEqualTo("after the wedding");
        assertThatThrownBy(() -> snoozes.snooze(ana, now(), "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> snoozes.snooze(ana, now().plusSeconds(60), " "))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void givingUpBeforeTheSixthAttemptAsksWhy() {
        assertThatThrownBy(() -> decisions.lose(ana, LostReason.NO_ANSWER, ""))
                .hasMessageContaining("Only 0 of 6 attempts");
        decisions.lose(ana, LostReason.NO_ANSWER, "Wrong number, no e-mail");
        assertThat(file.of(ana.id()).stage()).isEqualTo(Stage.LOST);
    }

    @Test
    void everyDecisionIsTakenBackWithNothingLeftOfIt() {
        LeadDetails before = file.of(ana.id());
        List<Runnable> all = List.of(
                () -> decisions.categorise(current(), Category.MALE_PATTERN, "NORWOOD_5", true),
                () -> decisions.lose(current(), LostReason.PRICE, ""),
                () -> decisions.setAside(current(), Standing.SPAM),
                () -> decisions.book(current(), ConsultationKind.VIDEO, at(now().plusSeconds(3600))),
                () -> decisions.next(current(), "Call", null),
                () -> conversation.tried(current(), Way.EMAIL, "Hello"),
                () -> conversation.theyWrote(current(), now(), "Hello?"),
                () -> snoozes.snooze(current(), now().plusSeconds(3600), "later"));
        for (Runnable decision : all) {
            decision.run();
            undoing.undo(undoing.last().orElseThrow().id());
            LeadDetails after = file.of(ana.id());
            assertThat(after)
                    .usingRecursiveComparison()
                    .ignoringFields("ref", "assessments")
                    .isEqualTo(before);
            assertThat(inbox.queue(null, 9, "me").items().getFirst().turn().reason())
                    .isEqualTo(Reason.NEW);
            assertThat(conversation.of(ana.id())).isEmpty();
            assertThat(consultations.ofLead(ana.id())).isEmpty();
        }
        assertThat(kinds()).contains(EventKind.LEAD_LOST, EventKind.UNDONE, EventKind.LEAD_SNOOZED);
        assertThat(undoing.last()).isEmpty();
    }

    @Test
    void theOutcomeOfAConsultationIsTakenBack() {
        decisions.book(ana, ConsultationKind.VIDEO, at(now().plusSeconds(60)));
        studio.clock().advance(Duration.ofHours(1));
        Booked meeting = consultations.ofLead(ana.id()).getFirst();
        decisions.outcome(current(), meeting, ConsultationOutcome.ATTENDED);
        assertThat(file.of(ana.id()).reached()).isEqualTo(Step.CONSULTATION);
        undoing.undo(undoing.last().orElseThrow().id());
        assertThat(consultations.ofLead(ana.id()).getFirst().outcome()).isEqualTo(ConsultationOutcome.BOOKED);
        assertThat(file.of(ana.id()).stage()).isEqualTo(Stage.CONSULTATION_BOOKED);
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseChangedSince() {
        decisions.lose(ana, LostReason.PRICE, "");
        long mine = undoing.last().orElseThrow().id();
        studio.actAsStaff();
        assertThat(undoing.last()).isEmpty();
        assertThatThrownBy(() -> undoing.undo(mine)).hasMessageContaining("nothing of yours");
        leads.reopen(LeadRef.latest(ana.id()));
        studio.actAsOwner();
        assertThatThrownBy(() -> undoing.undo(mine)).isInstanceOf(Stale.class);
    }

    private List<EventKind> kinds() {
        return history.ofLead(ana.id(), 99).stream()
                .map(entry -> entry.happening().kind())
                .toList();
    }

    private LeadRef current() {
        return file.of(ana.id()).ref();
    }

    private static Wish at(Instant startsAt) {
        return new Wish(new Stay(startsAt, Consultations.USUAL_MINUTES, null, null));
    }

    private Instant now() {
        return studio.clock().instant();
    }
}
