package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LostReason;

/** The staff of the sample studio see to what is old: nobody waits for months, and whoever is open has a next step. */
@Component
@Profile("demo")
class OldWork {

    private static final Duration GIVEN_UP = Duration.ofDays(30);

    private final LeadRows rows;
    private final DeskVerbs verbs;

    OldWork(LeadRows rows, DeskVerbs verbs) {
        this.rows = rows;
        this.verbs = verbs;
    }

    void seeTo() {
        Instant now = verbs.time().now();
        List<LeadRow> open = new ArrayList<>();
        rows.each(LeadFilter.of(LeadMeasure.OPEN), LeadOrder.LATEST_FIRST, open::add);
        open.forEach(row -> seeTo(row, now));
    }

    private void seeTo(LeadRow row, Instant now) {
        LeadRef lead = LeadRef.latest(row.id());
        Duration age = Duration.between(row.receivedAt(), now);
        if (row.answeredMinutes() == null && age.compareTo(GIVEN_UP) > 0) {
            Instant then = row.receivedAt().plus(GIVEN_UP);
            verbs.at(then, () -> verbs.leads().lose(lead, LostReason.NOT_NOW, then));
        } else if (row.answeredMinutes() == null && age.compareTo(Duration.ofDays(1)) > 0) {
            Instant then = row.receivedAt().plus(Duration.ofHours(20));
            verbs.at(then, () -> verbs.leads().answer(lead, then));
            verbs.next(lead, "Call again", (int) (1 + row.id() % 9));
        } else if (row.answeredMinutes() != null) {
            verbs.next(lead, "Call again", (int) (1 + row.id() % 9));
        }
    }
}
