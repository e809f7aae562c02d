package studio.hairline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.operations.LateDays;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** The sums of each day are mended while others write, and lose nothing of what they write. */
@OnBothDatabases
class CountAnewTest {

    private static final int WRITERS = 3;
    private static final int EACH = 25;
    private static final String KIRITIMATI = "Pacific/Kiritimati";

    @Autowired
    Tallies tallies;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    TestStudio studio;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void someCame() {
        now = studio.clock().instant();
        for (int n = 0; n < 20; n++) {
            arrives("before" + n, n);
        }
    }

    @Test
    void whatIsRightIsLeftAsItIs() {
        assertThat(tallies.mend()).isZero();
    }

    @Test
    void whatIsTooMuchTooLittleOrMissingIsMended() {
        Map<String, Long> right = sums();
        spoil();
        assertThat(sums()).isNotEqualTo(right);
        assertThat(tallies.mend()).isPositive();
        assertThat(sums()).isEqualTo(right);
        assertThat(tallies.mend()).isZero();
    }

    @Test
    void whoWritesMeanwhileIsCountedOnce() throws Exception {
        spoil();
        List<Callable<Integer>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int who = writer;
            all.add(() -> studio.asSystem(() -> writes(who)));
        }
        all.add(() -> mends(8));
        all.add(() -> mends(8));
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<Integer> done : threads.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(tallies.mend()).as("sums that are wrong once it is mended").isZero();
        assertThat(sums().values().stream().mapToLong(n -> n).sum()).isEqualTo(16L * (20 + WRITERS * EACH));
    }

    @Test
    void whoWritesWhileTheTimeZoneChangesIsCountedOnceAndOnTheDaysOfTheNewOne(
            @Autowired StudioSettings settings, @Autowired LateDays late) throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int who = writer;
            all.add(() -> studio.asSystem(() -> writes(who)));
        }
        all.add(() -> moves(settings, List.of(KIRITIMATI, "America/Los_Angeles", "Asia/Tokyo", KIRITIMATI)));
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<Integer> done : threads.invokeAll(all)) {
                done.get();
            }
        }
        late.settle();
        assertThat(tallies.mend()).isZero();
        assertThat(sums().values().stream().mapToLong(n -> n).sum()).isEqualTo(16L * (20 + WRITERS * EACH));
        studio.jdbc().sql("select received_at, received_day from leads").query(row -> {
            assertThat(row.getObject(2, LocalDate.class))
                    .isEqualTo(row.getObject(1, OffsetDateTime.class)
                            .atZoneSameInstant(ZoneId.of(KIRITIMATI))
                            .toLocalDate());
        });
    }

    private Integer moves(StudioSettings settings, List<String> zones) {
        studio.actAsOwner();
        zones.forEach(zone ->
                settings.change(new StudioFacts("Test Studio", ZoneId.of(zone), Currency.getInstance("USD"), 60)));
        return zones.size();
    }

    private Integer writes(int who) {
        for (int n = 0; n < EACH; n++) {
            leads.answer(LeadRef.latest(arrives("w" + who + "x" + n, n % 5).id()), now);
        }
        return EACH;
    }

    private Integer mends(int times) {
        int wrong = 0;
        for (int n = 0; n < times; n++) {
            wrong += tallies.mend();
        }
        return wrong;
    }

    /** Somebody writes past the verbs. */
    private void spoil() {
        studio.jdbc()
                .sql("update tallies set inquiries = inquiries + 3 where source = '*'")
                .update();
        studio.jdbc()
                .sql("delete from tallies where source <> '*' and grain = 'D'")
                .update();
    }

    /** Without rows that sum to nothing, which are there or not. */
    private Map<String, Long> sums() {
        Map<String, Long> sums = new TreeMap<>();
        studio.jdbc()
                .sql("select source, person, grain, category, tally_day, inquiries from tallies where inquiries <> 0")
                .query(row -> {
                    sums.put(
                            row.getString(1) + row.getLong(2) + row.getString(3) + row.getString(4) + row.getString(5),
                            row.getLong(6));
                });
        return sums;
    }

    private LeadRef arrives(String name, int daysAgo) {
        return desk.receiveNew(
                Contact.of(name, name + "@example.com", null),
                Inquiry.of(now.minusSeconds(86_400L * daysAgo + 60), Channel.FORM, Source.WEBSITE, "")
                        .about(Category.MALE_PATTERN, null));
    }
}
