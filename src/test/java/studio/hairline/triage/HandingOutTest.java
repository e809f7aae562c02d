package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.team.Acting;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class HandingOutTest {

    @Autowired
    HandingOut handing;

    @Autowired
    InboxRules rules;

    @Autowired
    Inbox inbox;

    @Autowired
    Claims claims;

    @Autowired
    FrontDesk desk;

    @Autowired
    FollowUp followUp;

    @Autowired
    LeadFile file;

    @Autowired
    History history;

    @Autowired
    Acting acting;

    @Autowired
    TestStudio studio;

    @BeforeEach
    void atTenOnAWednesday() {
        studio.clock().setTo("2026-06-17T15:00:00Z");
        rules.giveBackAfter(30);
    }

    @Test
    void nothingIsHandedOutUntilTheOwnerWantsIt() {
        LeadRef ana = arrives("Ana");
        assertThat(round()).isZero();
        assertThat(assignee(ana)).isNull();
        assertThatThrownBy(() -> rules.handOut(new TurnPlan(true, List.of(), List.of())))
                .hasMessageContaining("Choose who takes inquiries");
    }

    @Test
    void whatWaitsGoesToEachInTurnAndStaysInTheQueueOfAll() {
        both(2);
        List<LeadRef> five = List.of(arrives("A"), arrives("B"), arrives("C"), arrives("D"), arrives("E"));
        assertThat(round()).isEqualTo(4);
        assertThat(five.stream().filter(one -> is(one, TestStudio.OWNER))).hasSize(2);
        assertThat(five.stream().filter(one -> is(one, TestStudio.STAFF))).hasSize(2);
        assertThat(inbox.count()).isEqualTo(5);
        assertThat(round()).isZero();
    }

    @Test
    void whatSomebodyTookMeanwhileIsLeftAlone() {
        both(5);
        LeadRef mine = arrives("Mine");
        LeadRef claimed = arrives("Claimed");
        followUp.assign(mine, TestStudio.STAFF);
        claims.claim(claimed.id());
        assertThat(round()).isZero();
        assertThat(is(mine, TestStudio.STAFF)).isTrue();
        assertThat(assignee(claimed)).isNull();
    }

    @Test
    void whatIsNotTouchedGoesBackVisiblyAndToTheNext() {
        both(5);
        LeadRef ana = arrives("Ana");
        round();
        long first = assignee(ana);
        studio.clock().advance(Duration.ofMinutes(29));
        assertThat(round()).isZero();
        studio.clock().advance(Duration.ofMinutes(2));
        assertThat(round()).isEqualTo(2);
        assertThat(assignee(ana)).isNotEqualTo(first).isNotNull();
        studio.clock().advance(Duration.ofMinutes(31));
        assertThat(round()).isEqualTo(1);
        assertThat(assignee(ana)).isNull();
        assertThat(inbox.queue(null, 5, "").items().getFirst().hands().silentId())
                .isNotNull();
        assertThat(history.ofLeadSince(ana.id(), 0).stream()
                        .map(entry -> entry.happening().kind())
                        .filter(kind -> kind == EventKind.LEAD_ASSIGNED))
                .hasSize(4);
    }

    @Test
    void whoeverIsAtWorkOnItKeepsIt() {
        both(5);
        LeadRef ana = arrives("Ana");
        round();
        studio.clock().advance(Duration.ofMinutes(20));
        claims.claim(ana.id());
        studio.clock().advance(Duration.ofMinutes(20));
        assertThat(round()).isZero();
        assertThat(assignee(ana)).isNotNull();
    }

    @Test
    void ofTwoNodesOneHandsOut() {
        both(5);
        arrives("Ana");
        assertThat(round()).isEqualTo(1);
        arrives("Ben");
        assertThat(acting.asSystem(handing::round)).isZero();
    }

    @Test
    void theRulesAreKeptInTheirOrder() {
        TurnRule spanish = new TurnRule(null, null, "es", TestStudio.STAFF);
        TurnRule phone = new TurnRule(null, Source.PHONE, null, TestStudio.OWNER);
        TurnPlan plan = new TurnPlan(true, List.of(TurnTaker.usual(TestStudio.STAFF)), List.of(spanish, phone));
        rules.handOut(plan);
        assertThat(rules.turns()).isEqualTo(plan);
    }

    private int round() {
        studio.clock().advance(Duration.ofSeconds(6));
        return acting.asSystem(handing::round);
    }

    private void both(int atOnce) {
        rules.handOut(new TurnPlan(
                true, List.of(taker(TestStudio.OWNER, atOnce), taker(TestStudio.STAFF, atOnce)), List.of()));
    }

    private static TurnTaker taker(long who, int atOnce) {
        TurnTaker usual = TurnTaker.usual(who);
        return new TurnTaker(who, atOnce, usual.weekdays(), usual.begins(), usual.ends());
    }

    private LeadRef arrives(String name) {
        Instant now = studio.clock().instant();
        return desk.receiveNew(
                Contact.of(name, name + "@example.com", null), Inquiry.of(now, Channel.CALL, Source.PHONE, ""));
    }

    private boolean is(LeadRef lead, long user) {
        return Long.valueOf(user).equals(assignee(lead));
    }

    private Long assignee(LeadRef lead) {
        return file.of(lead.id()).assigneeId();
    }
}
