package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUndo;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.SafetyFlag;
import studio.hairline.people.Way;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.triage.Inbox.Placed;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownRows;

/** Who waited at the end of a day, whatever was decided since. */
@OnBothDatabases
class InboxThenTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    InboxThen then;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    ConsultationsAsKnown consultations;

    @Autowired
    Consultations meetings;

    @Autowired
    Queue queue;

    @Autowired
    Watches watches;

    @Autowired
    Items items;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads verbs;

    @Autowired
    LeadUndo back;

    @Autowired
    FollowUp followUp;

    @Autowired
    Snoozes snoozes;

    @Autowired
    Conversation conversation;

    @Autowired
    Flags flags;

    @Autowired
    Undoing undoing;

    @Autowired
    OpeningHours hours;

    @Autowired
    StudioSettings settings;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatIsDecidedLaterLeavesTheInboxOfEachDayAsItWas() {
        studio.clock().setTo(Instant.parse("2026-11-24T05:59:59.999Z"));
        RandomStudio life = beans.createBean(RandomStudio.class);
        RandomConsultations met = beans.createBean(RandomConsultations.class);
        Map<LocalDate, List<String>> said = new TreeMap<>();
        for (int day = 0; day < 3; day++) {
            set(day);
            life.play(60 + day, 120);
            life.talk(60 + day);
            met.play(60 + day, 60, Duration.ZERO);
            putOff(60 + day);
            flag(60 + day);
            said.put(MONDAY.plusDays(day), now());
            studio.clock().advance(Duration.ofDays(1));
        }
        assertThat(said.values())
                .allSatisfy(lines -> assertThat(lines).anyMatch(line -> line.contains("RaisedFlag")))
                .allSatisfy(
                        lines -> assertThat(lines).anyMatch(line -> line.contains("WOKEN") || line.contains("THEY")))
                .allSatisfy(lines -> assertThat(lines).anyMatch(line -> line.contains("OUTCOME")));
        said.forEach((day, lines) ->
                assertThat(lines(queue(day, null).items())).as("on %s", day).isEqualTo(lines));
        assertThat(said.get(MONDAY)).isNotEqualTo(said.get(MONDAY.plusDays(2)));
    }

    @Test
    void whoWasOverTheTargetIsToldByTheOneThatWasSetThen() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        arrives("Ana Waiting");
        studio.clock().advance(Duration.ofDays(1));
        settings.change(settings.facts().answeredWithin(10_000));
        assertThat(queue(LocalDate.of(2026, 6, 16), null).over()).isOne();
        studio.clock().advance(Duration.ofDays(1));
        assertThat(queue(LocalDate.of(2026, 6, 17), null).over()).isZero();
    }

    private void set(int day) {
        Hours all = new Hours(LocalTime.of(day, 0), LocalTime.of(20 + day, 59));
        hours.change(Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(one -> one, one -> all)));
        settings.change(settings.facts().answeredWithin(15 + 400 * day));
    }

    @Test
    void whatWasAnsweredSnoozedOrTakenBackSinceWaitedThen() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef answered = arrives("Ana Answered");
        LeadRef wrote = arrives("Ben Wrote");
        LeadRef slept = arrives("Cay Slept");
        LeadRef lost = arrives("Dee Lost");
        conversation.tried(wrote, Way.CALL, "");
        conversation.theyWrote(LeadRef.latest(wrote.id()), clock(), "When can I come?");
        snoozes.snooze(slept, clock().plus(Duration.ofDays(2)), "On holiday");
        studio.clock().advance(Duration.ofDays(1));
        conversation.tried(LeadRef.latest(answered.id()), Way.CALL, "");
        conversation.tried(LeadRef.latest(wrote.id()), Way.CALL, "");
        undoing.undo(undoing.last().orElseThrow().id());
        conversation.tried(LeadRef.latest(wrote.id()), Way.CALL, "");
        verbs.lose(LeadRef.latest(lost.id()), LostReason.PRICE, clock());
        studio.clock().advance(Duration.ofDays(2));
        conversation.tried(LeadRef.latest(slept.id()), Way.CALL, "");
        studio.clock().advance(Duration.ofDays(1));

        InboxQueue tuesday = queue(LocalDate.of(2026, 6, 16), null);
        assertThat(tuesday.items())
                .extracting(item -> item.who().name() + ": " + item.turn().reason() + ", "
                        + item.hands().attempts())
                .containsExactlyInAnyOrder("Ana Answered: NEW, 0", "Ben Wrote: THEY_WROTE, 0", "Dee Lost: NEW, 0");
        assertThat(tuesday.items())
                .anySatisfy(item -> assertThat(item.what().excerpt()).isEqualTo("When can I come?"));
        assertThat(tuesday.counts()).containsEntry(Reason.NEW, 2L).containsEntry(Reason.OUTCOME, 0L);
        assertThat(names(LocalDate.of(2026, 6, 15))).isEmpty();
        assertThat(names(LocalDate.of(2026, 6, 17))).isEmpty();
        assertThat(queue(LocalDate.of(2026, 6, 18), Reason.WOKEN).items())
                .extracting(item -> item.who().name())
                .containsExactly("Cay Slept");
    }

    @Test
    void whoWaitedForTheOutcomeOfAConsultationDidUntilItWasSaid() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef ana = verbs.answer(arrives("Ana Met"), clock());
        long met = meetings.book(ana, ConsultationKind.VIDEO, clock().plusSeconds(3600), clock());
        studio.clock().advance(Duration.ofDays(1));
        LeadRef ben = verbs.answer(arrives("Ben Took Back"), clock());
        meetings.book(ben, ConsultationKind.VIDEO, clock().minusSeconds(3600), clock());
        meetings.attend(met);
        studio.clock().advance(Duration.ofDays(1));
        back.back(LeadRef.latest(ben.id()), ben.version());
        studio.clock().advance(Duration.ofDays(1));

        assertThat(queue(LocalDate.of(2026, 6, 16), null).items())
                .extracting(item -> item.who().name() + ": " + item.turn().reason())
                .containsExactly("Ana Met: OUTCOME");
        assertThat(queue(LocalDate.of(2026, 6, 17), Reason.OUTCOME).items())
                .extracting(item -> item.who().name())
                .containsExactly("Ben Took Back");
        assertThat(names(LocalDate.of(2026, 6, 18))).isEmpty();
    }

    @Test
    void oneReasonOfThenKeepsItsPlaces() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef ana = verbs.answer(arrives("Ana"), clock());
        followUp.next(ana, "Call", LocalDate.of(2026, 6, 1));
        arrives("Ben");
        studio.clock().advance(Duration.ofDays(1));
        verbs.lose(LeadRef.latest(ana.id()), LostReason.PRICE, clock());
        assertThat(queue(LocalDate.of(2026, 6, 16), Reason.NEW).items())
                .singleElement()
                .satisfies(item -> assertThat(item.turn().why()).startsWith("second: "));
    }

    @Test
    void whatWentWithAnImportWaitedThen(@Autowired ImportedLeads imported) {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef gone = arrives("Gus Gone");
        studio.clock().advance(Duration.ofDays(1));
        imported.withdraw(List.of(gone.id()), 1);
        assertThat(names(LocalDate.of(2026, 6, 16))).containsExactly(KnownRows.GONE);
    }

    /** Some get a next step, some sleep, some of them only until tomorrow. */
    private void putOff(long seed) {
        Random random = new Random(seed);
        studio.jdbc()
                .sql("select id from leads where is_open order by id")
                .query(Long.class)
                .list()
                .forEach(id -> {
                    switch (random.nextInt(6)) {
                        case 0 ->
                            attempt(() -> snoozes.snooze(
                                    LeadRef.latest(id),
                                    clock().plus(Duration.ofHours(1 + random.nextInt(60))),
                                    "Later"));
                        case 1 -> followUp.next(LeadRef.latest(id), "Call", MONDAY.plusDays(random.nextInt(4)));
                        case 2 -> attempt(() -> conversation.theyWrote(LeadRef.latest(id), clock(), "Words " + seed));
                        default -> {}
                    }
                });
    }

    private void flag(long seed) {
        Random random = new Random(seed);
        studio.jdbc()
                .sql("select id from people order by id")
                .query(Long.class)
                .list()
                .forEach(person -> {
                    SafetyFlag flag = SafetyFlag.values()[random.nextInt(3)];
                    switch (random.nextInt(4)) {
                        case 0, 1 -> flags.raise(person, flag, "Day " + seed);
                        case 2 -> attempt(() -> flags.clear(person, flag, "Better"));
                        default -> {}
                    }
                });
    }

    private static void attempt(Runnable verb) {
        Refusal.of(verb);
    }

    private List<String> now() {
        Watch watch = watches.now();
        List<Placed> all = Inbox.shown(queue.ranked(watch), null, 500);
        return lines(items.of(all, watch.asOf(), "me"));
    }

    private static List<String> lines(List<InboxItem> items) {
        return items.stream()
                .map(item -> item.leadId() + " " + item.who().name() + " " + item.what() + " "
                        + item.turn().reason() + " " + item.turn().since() + " "
                        + item.turn().why() + " "
                        + item.hands().attempts() + " " + item.hands().assigneeId() + " "
                        + item.flags())
                .toList();
    }

    private InboxQueue queue(LocalDate day, @org.jspecify.annotations.Nullable Reason only) {
        Instant end = KnownOn.end(day, java.time.ZoneId.of("America/Chicago"));
        LeadsThen known = leads.at(end);
        return then.queue(known, consultations.at(end, known), end, only, 500);
    }

    private List<String> names(LocalDate day) {
        return queue(day, null).items().stream().map(item -> item.who().name()).toList();
    }

    private LeadRef arrives(String name) {
        return desk.receiveNew(
                Contact.of(name, name.replace(" ", ".") + "@example.com", null),
                Inquiry.of(clock().minusSeconds(60), Channel.FORM, Source.WEBSITE, "Hello")
                        .about(Category.MALE_PATTERN, null));
    }

    private Instant clock() {
        return studio.clock().instant();
    }
}
