package studio.hairline.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.FinishedPlans;

@OnBothDatabases
class QuotesTest {

    private static final Offer OFFER =
            new Offer(3, 14, List.of(new QuoteLine("Series", 240_000), new QuoteLine("For a friend's word", -20_000)));

    @Autowired
    Quotes quotes;

    @Autowired
    Leads leads;

    @Autowired
    LeadFile file;

    @Autowired
    History history;

    @Autowired
    FinishedPlans finished;

    @Autowired
    TestStudio studio;

    private long person;
    private long lead;

    @BeforeEach
    void anaWrites(@Autowired People people) {
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        lead = received().id();
    }

    @Test
    void aDraftIsNobodysButOurs() {
        Quote draft = quotes.draft(lead, OFFER);
        assertThat(draft.offer()).isEqualTo(OFFER);
        assertThat(draft.offer().total()).isEqualTo(220_000);
        assertThat(quotes.behind(draft.token())).isEmpty();
        assertThatThrownBy(() -> quotes.decide(draft.id(), true)).hasMessageContaining("not sent yet");
    }

    @Test
    void itIsAcceptedOnceAndTheLeadWaitsForItsDeposit() {
        Quote sent = quotes.send(quotes.draft(lead, OFFER).id());
        quotes.decide(sent.id(), true);
        assertThatThrownBy(() -> quotes.decide(sent.id(), false)).hasMessageContaining("answered already");
        assertThat(quotes.ofLead(lead)).extracting(Quote::kept).containsExactly(QuoteState.ACCEPTED);
        assertThat(file.of(lead).stage()).isEqualTo(Stage.NEW);
        assertThat(history.ofLead(lead, 9))
                .extracting(entry -> entry.happening().kind())
                .contains(EventKind.QUOTE_SENT, EventKind.QUOTE_ACCEPTED);
    }

    @Test
    void aNewerVersionTakesItsPlaceWhenItIsSent() {
        Quote first = quotes.send(quotes.draft(lead, OFFER).id());
        Quote second = quotes.draft(lead, OFFER);
        assertThat(second.version()).isEqualTo(2);
        quotes.send(second.id());
        assertThatThrownBy(() -> quotes.decide(first.id(), true)).hasMessageContaining("newer quote");
        quotes.decide(second.id(), false);
    }

    @Test
    void anOlderDraftIsNotSentOnceANewerVersionWasAnswered() {
        Quote forgotten = quotes.draft(lead, OFFER);
        Quote newer = quotes.send(quotes.draft(lead, OFFER).id());
        assertThatThrownBy(() -> quotes.send(forgotten.id()))
                .hasMessage(
                        "Version 2 is newer and was sent already. Write a new version instead of sending this one.");
        quotes.decide(newer.id(), true);
        assertThatThrownBy(() -> quotes.send(forgotten.id())).hasMessageContaining("Version 2 is newer");
        assertThat(quotes.ofLead(lead)).extracting(Quote::kept).containsExactly(QuoteState.ACCEPTED, QuoteState.DRAFT);
    }

    @Test
    void ofTwoThatWereAcceptedTheNewerHolds() {
        quotes.decide(quotes.send(quotes.draft(lead, OFFER).id()).id(), true);
        Quote newer = quotes.send(quotes.draft(lead, OFFER).id());
        assertThat(quotes.ofLead(lead)).extracting(Quote::kept).containsExactly(QuoteState.SENT, QuoteState.ACCEPTED);
        quotes.decide(newer.id(), true);
        assertThat(quotes.ofLead(lead))
                .extracting(Quote::kept)
                .containsExactly(QuoteState.ACCEPTED, QuoteState.REPLACED);
    }

    @Test
    void itExpiresAfterItsLastDayAndTheLeadStaysOpen() {
        Quote sent = quotes.send(quotes.draft(lead, OFFER).id());
        studio.clock().advance(Duration.ofDays(13));
        assertThat(behind(sent).state(today())).isEqualTo(QuoteState.SENT);
        studio.clock().advance(Duration.ofDays(1));
        assertThat(behind(sent).state(today())).isEqualTo(QuoteState.EXPIRED);
        assertThatThrownBy(() -> quotes.decide(sent.id(), true)).hasMessageContaining("not valid any more");
        assertThat(file.of(lead).stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void staffAndVisitorsReadNoQuote() {
        studio.actAsStaff();
        assertThatThrownBy(() -> quotes.ofLead(lead)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatFinishedPlansCostAndTookIsSaidOfTwentyAtLeast() {
        finish(19);
        assertThat(finished.of(Category.MALE_PATTERN)).isEmpty();
        finish(1);
        FinishedPlans.Experience past = finished.of(Category.MALE_PATTERN).orElseThrow();
        assertThat(past.n()).isEqualTo(20);
        assertThat(past.priceCents().middle()).isEqualTo(200_000);
        assertThat(past.half()).hasValue(28);
        assertThat(past.nineOfTen()).hasValue(28);
    }

    @Test
    void howLongASeriesTakesCountsThoseStillRunning() {
        finish(20);
        for (int n = 0; n < 25; n++) {
            leads.convert(
                    received(), new Terms(2, 200_000, 20_000), studio.clock().instant());
        }
        studio.jdbc()
                .sql("update leads set first_session_day = date '2026-01-01' where converted_at is not null"
                        + " and series_done_day is null")
                .update();
        FinishedPlans.Experience past = finished.of(Category.MALE_PATTERN).orElseThrow();
        assertThat(past.n()).isEqualTo(20);
        assertThat(past.half()).isEmpty();
    }

    private void finish(int plans) {
        for (int n = 0; n < plans; n++) {
            LeadRef ref = received();
            leads.convert(ref, new Terms(2, 200_000, 20_000), studio.clock().instant());
        }
        studio.jdbc()
                .sql("update leads set first_session_day = date '2026-06-20', series_done_day = date '2026-07-18'"
                        + " where converted_at is not null")
                .update();
    }

    private LeadRef received() {
        Inquiry inquiry = Inquiry.of(studio.clock().instant(), Channel.FORM, Source.GOOGLE, "")
                .about(Category.MALE_PATTERN, null);
        return leads.receive(person, inquiry);
    }

    private Quote behind(Quote quote) {
        return quotes.behind(quote.token()).orElseThrow();
    }

    private java.time.LocalDate today() {
        return studio.clock()
                .instant()
                .atZone(java.time.ZoneId.of("America/Chicago"))
                .toLocalDate();
    }
}
