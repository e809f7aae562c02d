package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.triage.Conversation;

/** Who is too young to be judged goes by the second, whatever hour it is. */
@OnBothDatabases
class PromisesKeptTest {

    private static final Instant FIRST = Instant.parse("2026-10-06T05:10:00Z");
    private static final int HOURS = 96;
    private static final int INQUIRIES = 60;

    @Autowired
    Questions questions;

    @Autowired
    LeadRows rows;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    Conversation conversation;

    /** Two days and a half of inquiries: some are never answered, some late, and of those answered some write back. */
    @BeforeEach
    void something() {
        for (int n = 0; n < INQUIRIES; n++) {
            Instant at = FIRST.plus(Duration.ofMinutes(61L * n));
            studio.clock().setTo(at);
            Inquiry inquiry = Inquiry.of(at, Channel.FORM, Source.NOT_RECORDED, "Hello");
            LeadRef lead = desk.receiveNew(Contact.of("Ana", "ana" + n + "@promise.test", ""), inquiry);
            if (n % 7 != 0) {
                Instant answered = at.plus(Duration.ofMinutes(n % 3 == 0 ? 70L * n : n));
                studio.clock().setTo(answered);
                leads.answer(lead, answered);
                if (n % 4 == 0) {
                    conversation.theyWrote(LeadRef.latest(lead.id()), answered, "Thank you");
                }
            }
        }
    }

    @Test
    void allDayLongThePromisesAreTheNumberOfTheirRows() {
        long judged = 0;
        for (int hour = 0; hour < HOURS; hour += 3) {
            Instant asOf = FIRST.plus(Duration.ofHours(hour));
            DashboardFilter filter = DashboardFilter.read(Map.of("period", List.of("this-month")), time.dayOf(asOf));
            Kept kept = questions.ask(filter, asOf, true).kept();
            for (Promise promise : Promise.values()) {
                LeadFilter old = waiting(filter).receivedBefore(promise.judgedBefore(asOf));
                judged += same(kept.promises().get(promise.ordinal()), old, Replies.WAITING.within(promise.minutes()));
            }
        }
        assertThat(judged).isGreaterThan(HOURS * 10L);
    }

    @Test
    void allDayLongWhoWroteBackIsTheNumberOfItsRows() {
        long judged = 0;
        long hits = 0;
        for (int hour = 0; hour < HOURS; hour += 3) {
            Instant asOf = FIRST.plus(Duration.ofDays(Replies.TWO_WAY_DAYS)).plus(Duration.ofHours(hour));
            DashboardFilter filter =
                    DashboardFilter.read(Map.of("period", List.of("last-12-months")), time.dayOf(asOf));
            LeadFilter old = waiting(filter).receivedBefore(KeptQuestion.judgedBefore(asOf));
            Rate wrote = questions.ask(filter, asOf, true).kept().wroteBack();
            judged += same(wrote, old, Replies.WAITING.with(Replies.Sign.WROTE_BACK));
            hits += wrote.hits();
        }
        assertThat(judged).isGreaterThan(HOURS * 5L);
        assertThat(hits).isGreaterThan(HOURS);
    }

    private long same(Rate rate, LeadFilter all, Replies hit) {
        assertThat(rate.n()).as("%s", all).isEqualTo(rows.count(all));
        assertThat(rate.hits()).as("%s of %s", hit, all).isEqualTo(rows.count(all.answered(hit)));
        return rate.n();
    }

    private static LeadFilter waiting(DashboardFilter filter) {
        return filter.leads(LeadMeasure.INQUIRIES, filter.period()).answered(Replies.WAITING);
    }
}
