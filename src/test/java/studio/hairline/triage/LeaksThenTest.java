package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.dashboard.RandomConsultations;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownRows;

/** What leaked out of a week, as it was known at the end of a day. */
@OnBothDatabases
class LeaksThenTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    LeaksThen then;

    @Autowired
    Leaks leaks;

    @Autowired
    LeakReader reader;

    @Autowired
    Watches watches;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    ConsultationsAsKnown consultations;

    @Autowired
    Consultations verbs;

    @Autowired
    FrontDesk desk;

    @Autowired
    FollowUp followUp;

    @Autowired
    Snoozes snoozes;

    @Autowired
    Conversation conversation;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatIsMendedLaterLeavesTheLeaksOfEachDayAsTheyWere() {
        studio.clock().setTo(Instant.parse("2026-11-24T05:59:59.999999Z"));
        RandomStudio life = beans.createBean(RandomStudio.class);
        RandomConsultations meetings = beans.createBean(RandomConsultations.class);
        Map<LocalDate, List<String>> said = new TreeMap<>();
        for (int day = 0; day < 4; day++) {
            life.play(30 + day, 120);
            meetings.play(30 + day, 20, Duration.ZERO);
            work(30 + day);
            said.put(MONDAY.plusDays(day), now());
            studio.clock().advance(Duration.ofDays(1));
        }
        for (LeakKind kind : LeakKind.values()) {
            assertThat(said.values().stream().flatMap(List::stream).anyMatch(line -> line.contains("first=" + kind)))
                    .as("%s", kind)
                    .isTrue();
        }
        said.forEach((day, lines) -> assertThat(known(day)).as("on %s", day).isEqualTo(lines));
        assertThat(said.get(MONDAY)).isNotEqualTo(said.get(MONDAY.plusDays(3)));
    }

    @Test
    void whatWentWithAnImportLeakedThen(@Autowired ImportedLeads imported) {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef gone = arrives("Gus Gone");
        studio.clock().advance(Duration.ofDays(1));
        imported.withdraw(List.of(gone.id()), 1);
        assertThat(thisWeek(LocalDate.of(2026, 6, 16)))
                .extracting(leak -> leak.who().name())
                .containsExactly(KnownRows.GONE);
    }

    @Test
    void aConsultationThatNobodySpokeOfLeakedUntilSomebodyDid() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef ana = arrives("Ana");
        Instant now = studio.clock().instant();
        long met = verbs.book(ana, ConsultationKind.VIDEO, now.plusSeconds(3600), now);
        conversation.tried(LeadRef.latest(ana.id()), Way.CALL, "");
        studio.clock().advance(Duration.ofDays(1));
        verbs.miss(met);
        studio.clock().advance(Duration.ofDays(1));

        assertThat(thisWeek(LocalDate.of(2026, 6, 16)))
                .extracting(leak -> leak.kinds().first())
                .containsExactly(LeakKind.NO_OUTCOME);
        assertThat(thisWeek(LocalDate.of(2026, 6, 17)))
                .extracting(leak -> leak.kinds().first())
                .containsExactly(LeakKind.NO_NEXT_STEP);
    }

    @Test
    void whereItWasNotKeptHowConsultationsStoodNothingIsGuessed() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef ana = arrives("Ana");
        Instant now = studio.clock().instant();
        long met = verbs.book(ana, ConsultationKind.VIDEO, now.plusSeconds(3600), now);
        conversation.tried(LeadRef.latest(ana.id()), Way.CALL, "");
        studio.clock().advance(Duration.ofDays(1));
        verbs.miss(met);
        studio.jdbc()
                .sql("update consultation_changes set consultation_id = null where outcome = 'BOOKED'")
                .update();
        studio.clock().advance(Duration.ofDays(1));

        assertThat(thisWeek(LocalDate.of(2026, 6, 16))).isEmpty();
        assertThat(thisWeek(LocalDate.of(2026, 6, 17))).hasSize(1);
    }

    private List<Leak> thisWeek(LocalDate day) {
        Instant end = KnownOn.end(day, ZoneId.of("America/Chicago"));
        LeadsThen known = leads.at(end);
        return then.of(LeakWeek.of(day), known, consultations.at(end, known), end)
                .leaks();
    }

    /** Some are tried, write back, ask to be left alone, sleep, or get a next step; refusals are fine. */
    private void work(long seed) {
        Random random = new Random(seed);
        Instant now = studio.clock().instant();
        arrives("Fresh " + seed);
        studio.jdbc()
                .sql("select id from leads where is_open order by id")
                .query(Long.class)
                .list()
                .forEach(id -> {
                    LeadRef lead = LeadRef.latest(id);
                    Refusal.of(
                            switch (random.nextInt(12)) {
                                case 0 -> () -> snoozes.snooze(lead, now.plus(Duration.ofHours(20)), "Later");
                                case 1 -> () -> followUp.next(lead, "Call", MONDAY.plusDays(random.nextInt(4)));
                                case 2 -> () -> conversation.theyWrote(lead, now.minusSeconds(60), "Stop");
                                case 3 -> () -> conversation.theyWrote(lead, now.minusSeconds(60), "Tell me more");
                                case 4 -> () -> conversation.tried(lead, Way.CALL, "");
                                case 5 -> () -> followUp.next(lead, "", null);
                                default -> () -> {};
                            });
                });
    }

    private List<String> now() {
        Watch watch = watches.now();
        return weeks().flatMap(week -> lines(leaks.list(week, watch, reader.read(week, watch))))
                .toList();
    }

    private List<String> known(LocalDate day) {
        Instant end = KnownOn.end(day, ZoneId.of("America/Chicago"));
        LeadsThen known = leads.at(end);
        ConsultationsThen met = consultations.at(end, known);
        return weeks().flatMap(week -> lines(then.of(week, known, met, end))).toList();
    }

    private static Stream<LeakWeek> weeks() {
        return IntStream.range(0, 60).mapToObj(week -> LeakWeek.of(MONDAY.minusWeeks(week)));
    }

    private static Stream<String> lines(LeakList list) {
        return list.leaks().stream()
                .map(leak -> list.week() + " " + list.asleep() + " " + leak.leadId() + " " + leak.kinds() + " "
                        + leak.since() + " " + leak.who() + " " + leak.about() + " " + leak.assigneeId());
    }

    private LeadRef arrives(String name) {
        return desk.receiveNew(
                Contact.of(name, name.replace(" ", ".") + "@example.com", null),
                Inquiry.of(studio.clock().instant().minusSeconds(60), Channel.FORM, Source.WEBSITE, "Hello")
                        .about(Category.MALE_PATTERN, null));
    }
}
