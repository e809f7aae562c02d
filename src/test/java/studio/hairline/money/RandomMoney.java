package studio.hairline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Triage;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;

/** Pays, refunds, keeps, credits and takes back whatever comes to mind, dated back too, and moves leads; refusals are fine. */
public class RandomMoney {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Takings takings;

    @Autowired
    Ledger ledger;

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    JdbcTemplate jdbc;

    private Random random = new Random(0);

    public void play(long seed, int verbs) {
        random = new Random(seed);
        List<Long> all = jdbc.queryForList("select id from leads order by id", Long.class);
        for (int n = 0; n < verbs; n++) {
            long lead = all.get(random.nextInt(all.size()));
            String key = "form" + seed + "-" + n;
            try {
                act(lead, key);
            } catch (Refusal refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    private void act(long id, String key) {
        LocalDate day = TODAY.minusDays(random.nextInt(90));
        long cents = 1_000L * (1 + random.nextInt(60));
        Payment said = new Payment(cents, one(Means.values()), day, "", key);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> takings.pay(id, said);
            case 3 -> ledger.refund(id, said);
            case 4 -> ledger.forfeit(id, said);
            case 5 -> ledger.credit(id, said);
            case 6 ->
                leads.triage(
                        LeadRef.latest(id),
                        new Triage(one(Category.values()), null, TestStudio.STAFF),
                        RandomStudio.NOW);
            default -> backOrElsewhere(LeadRef.latest(id));
        }
    }

    private void backOrElsewhere(LeadRef lead) {
        if (random.nextBoolean()) {
            marks.hear(lead, one(Source.values()));
        } else {
            ledger.lines(lead.id()).stream()
                    .filter(MoneyLine::mayBeTakenBack)
                    .findFirst()
                    .ifPresent(line -> ledger.takeBack(line.id(), "back" + line.id()));
        }
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
