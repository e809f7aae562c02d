package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.team.Acting;
import studio.hairline.team.Role;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** Eight people at many inquiries at once, each beginning elsewhere in the same queue and running into the next one's. */
@OnBothDatabases
class ManyAtOnceTest {

    private static final int PEOPLE = 8;
    /** 500 take half a minute; {@code -Dhairline.inquiries=500} is for a longer look. */
    private static final int INQUIRIES = Integer.getInteger("hairline.inquiries", 120);

    @Autowired
    Inbox inbox;

    @Autowired
    Claims claims;

    @Autowired
    Conversation conversation;

    @Autowired
    FrontDesk desk;

    @Autowired
    Acting acting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestStudio studio;

    @Test
    void nobodyIsAnsweredTwiceAndNobodyIsForgotten() throws Exception {
        Instant at = studio.clock().instant().minusSeconds(60);
        transaction.executeWithoutResult(state -> IntStream.range(0, INQUIRIES)
                .forEach(n -> desk.receiveNew(
                        Contact.of("Person " + n, "p" + n + "@example.com", null),
                        Inquiry.of(at.plusMillis(n), Channel.FORM, Source.WEBSITE, ""))));
        IntStream.range(0, PEOPLE).forEach(n -> studio.addUser(100 + n, "Person at work " + n, Role.STAFF));
        int answered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<Integer>> work = IntStream.range(0, PEOPLE)
                    .<Callable<Integer>>mapToObj(n -> () -> work(100 + n))
                    .toList();
            for (Future<Integer> done : threads.invokeAll(work)) {
                answered += done.get();
            }
        }
        studio.actAsOwner();
        assertThat(inbox.count()).isZero();
        assertThat(answered).isEqualTo(INQUIRIES);
        assertThat(number("select count(*) from attempts")).isEqualTo(INQUIRIES);
        assertThat(number("select count(distinct lead_id) from attempts")).isEqualTo(INQUIRIES);
        assertThat(number("select count(*) from leads l join attempts a on a.lead_id = l.id"
                        + " where l.answered_by = a.made_by and l.next_step_day is not null"))
                .isEqualTo(INQUIRIES);
        assertThat(number("select count(*) from decision_leads d where d.version_after <> d.version_before + 2"))
                .isZero();
        assertThat(number("select sum(inquiries) from tallies where grain = 'M' and source = '*' and person = 0"
                        + " and category = '*'"))
                .isEqualTo(INQUIRIES);
        assertThat(number("select sum(unanswered) from tallies where grain = 'M' and source = '*' and person = 0"
                        + " and category = '*'"))
                .isZero();
    }

    /** @return how many this one answered */
    private int work(long me) {
        acting.become(me, "Person at work", Role.STAFF);
        int answered = 0;
        while (true) {
            List<InboxItem> seen =
                    new ArrayList<>(inbox.queue(null, 80, "viewer " + me).items());
            if (seen.isEmpty()) {
                return answered;
            }
            Collections.rotate(seen, (int) (-7 * me % seen.size()));
            for (InboxItem item : seen.subList(0, Math.min(12, seen.size()))) {
                answered += answer(item) ? 1 : 0;
            }
        }
    }

    private boolean answer(InboxItem item) {
        try {
            claims.claim(item.leadId());
            conversation.tried(item.ref(), Way.EMAIL, "Hello");
            return true;
        } catch (Refusal somebodyElse) {
            claims.release(item.leadId());
            return false;
        }
    }

    private long number(String sql) {
        return studio.jdbc().sql(sql).query(Long.class).single();
    }
}
