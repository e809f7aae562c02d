package studio.hairline.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.PersonSearch;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;
import studio.hairline.people.Survivors;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionFile;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;
import studio.hairline.treatments.WholeSeries;

@OnBothDatabases
class MergesTest {

    private static final String PHONE = "(512) 555-0199";

    @Autowired
    Merges merges;

    @Autowired
    MergeUndo undo;

    @Autowired
    Lookout lookout;

    @Autowired
    Duplicates duplicates;

    @Autowired
    People people;

    @Autowired
    Survivors survivors;

    @Autowired
    PersonSearch search;

    @Autowired
    Flags flags;

    @Autowired
    FrontDesk desk;

    @Autowired
    LeadFile leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    Plans plans;

    @Autowired
    SessionFile sessions;

    @Autowired
    Treatments treatments;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private long ana;
    private long annie;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        ana = beans.createBean(WholeSeries.class).of("Ana Ruiz", 2, Instant.parse("2026-07-01T15:00:00Z"));
        annie = desk.receiveNew(Contact.of("Annie Ruiz", "annie@example.com", PHONE), call(40))
                .id();
        annie = leads.of(annie).personId();
        treatments.scheduleTouchUp(
                TouchUp.of(annie), ChairTime.at(studio.clock().instant().plusSeconds(99_999), null));
        flags.raise(ana, SafetyFlag.ALLERGY, "nickel");
        flags.raise(annie, SafetyFlag.ALLERGY, "latex");
        flags.raise(annie, SafetyFlag.VITILIGO, "");
        lookout.look(ana);
    }

    @Test
    void everythingThatHungOnEitherHangsOnTheOneThatStays() {
        assertThat(merges.belongings(annie)).containsExactly("1 inquiry", "1 session", "2 safety flags");
        studio.actAsStaff();
        merge();
        assertThat(merges.belongings(ana)).containsExactly("2 inquiries", "1 plan", "3 sessions", "2 safety flags");
        assertThat(merges.belongings(annie)).containsExactly("1 safety flag");
        assertThat(flags.of(ana)).extracting(RaisedFlag::note).containsExactlyInAnyOrder("nickel; latex", "");
        assertThat(survivors.of(annie)).isEqualTo(ana);
        assertThat(people.details(ana).contact().email()).isEqualTo("annie@example.com");
        assertThat(leads.ofPerson(ana)).hasSize(2);
        assertThat(firsts()).isOne();
    }

    @Test
    void whoIsMergedIsFoundByAllTheyWereKnownAs() {
        merge();
        assertThat(search.find("Annie", 9)).extracting(hit -> hit.id()).containsExactly(ana);
        assertThat(search.find("555-0199", 9)).extracting(hit -> hit.id()).containsExactly(ana);
        assertThat(desk.recognise(Contact.of("Annie Ruiz", null, PHONE)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person().id()).isEqualTo(ana);
                    assertThat(one.evidence()).isEqualTo("Same phone");
                    assertThat(one.isSure()).isTrue();
                });
    }

    @Test
    void whatComesForTheRecordThatWentArrivesAtTheOneThatStayed() {
        merge();
        long lead = desk.receiveAgain(annie, Contact.of("Annie Ruiz", null, PHONE), call(0))
                .id();
        flags.raise(annie, SafetyFlag.EPILEPSY, "");
        treatments.scheduleTouchUp(
                TouchUp.of(annie), ChairTime.at(studio.clock().instant().plusSeconds(9), null), "At their wish");
        assertThat(leads.of(lead).personId()).isEqualTo(ana);
        assertThat(flags.of(ana)).extracting(RaisedFlag::flag).contains(SafetyFlag.EPILEPSY);
        assertThat(sessions.ofPerson(annie)).isEmpty();
        PersonDetails gone = people.details(annie);
        assertThatThrownBy(() -> people.change(annie, gone.version(), gone.contact()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("merged into another");
    }

    @Test
    void undoneAtOnceEveryRowIsWhatItWasBefore() {
        lookout.look(annie);
        Map<String, List<String>> before = new StudioRows(studio).all();
        long merge = merge();
        assertThat(new StudioRows(studio).all()).isNotEqualTo(before);
        undo.undo(merge);
        assertThat(new StudioRows(studio).all()).isEqualTo(before);
    }

    @Test
    void undoneAfterFurtherWorkWhatCameAnewStays() {
        long theirs = leads.ofPerson(annie).getFirst().ref().id();
        long merge = merge();
        studio.clock().advance(Duration.ofDays(29));
        marks.note(theirs, "Came by");
        long fresh =
                desk.receiveAgain(ana, people.details(ana).contact(), call(0)).id();
        PersonDetails now = people.details(ana);
        people.change(
                ana, now.version(), new Contact("Ana R. Ruiz", now.contact().email(), PHONE, null, null, "es"));

        MergeUndo.Preview preview = undo.preview(merge);
        assertThat(preview.comesBack()).containsExactly("1 inquiry", "2 safety flags");
        assertThat(preview.restored()).containsExactly("email");
        undo.undo(merge);

        assertThat(leads.ofPerson(annie))
                .extracting(LeadDetails::ref)
                .extracting(ref -> ref.id())
                .containsExactly(theirs);
        assertThat(leads.ofPerson(ana))
                .extracting(LeadDetails::ref)
                .extracting(ref -> ref.id())
                .contains(fresh)
                .hasSize(2);
        assertThat(people.details(ana).contact().name()).isEqualTo("Ana R. Ruiz");
        assertThat(people.details(ana).contact().email()).isNull();
        assertThat(sessions.ofPerson(annie)).hasSize(1);
        assertThat(firsts()).isEqualTo(2);
    }

    @Test
    void theHistoryKeepsBoth() {
        long merge = merge();
        undo.undo(merge);
        assertThat(kinds(ana)).startsWith(EventKind.MERGE_UNDONE, EventKind.PEOPLE_MERGED);
        assertThat(kinds(annie)).startsWith(EventKind.MERGE_UNDONE, EventKind.PERSON_MERGED);
        assertThat(merges.into(ana)).isEmpty();
        assertThatThrownBy(() -> undo.undo(merge)).hasMessage("This merge is undone already.");
    }

    @Test
    void afterThirtyDaysItIsTooLateAndSaysSo() {
        long merge = merge();
        assertThat(merges.into(ana)).hasSize(1);
        studio.clock().advance(Duration.ofDays(30));
        assertThat(merges.into(ana)).isEmpty();
        assertThatThrownBy(() -> undo.undo(merge))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("can be undone for 30 days");
    }

    @Test
    void ofMergesOnTopOfEachOtherTheLastIsUndoneFirst() {
        long first = merge();
        long bea = people.add(Contact.of("Bea Ruiz", null, PHONE), null).id();
        long second = merges.merge(
                people.details(bea), people.details(ana), people.details(bea).contact());
        assertThat(survivors.of(annie)).isEqualTo(bea);
        assertThat(leads.ofPerson(bea)).hasSize(2);
        assertThatThrownBy(() -> undo.undo(first)).hasMessageContaining("undo that merge first");
        undo.undo(second);
        undo.undo(first);
        assertThat(leads.ofPerson(annie)).hasSize(1);
        assertThat(leads.ofPerson(ana)).hasSize(1);
    }

    @Test
    void whoeverWasChangedMeanwhileIsNotMergedUnseen() {
        PersonDetails seen = people.details(ana);
        people.change(ana, seen.version(), Contact.of("Ana Maria Ruiz", null, null));
        assertThatThrownBy(() -> merges.merge(seen, people.details(annie), seen.contact()))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("Somebody else changed Ana Ruiz meanwhile");
        assertThat(survivors.of(annie)).isEqualTo(annie);
    }

    @Test
    void ofManyWhoMergeAtTheSameMomentOneDoes() throws Exception {
        PersonDetails stays = people.details(ana);
        PersonDetails goes = people.details(annie);
        Callable<Boolean> merge = () -> studio.asSystem(() -> {
            try {
                return merges.merge(stays, goes, stays.contact()) > 0;
            } catch (Refusal late) {
                return false;
            }
        });
        try (var threads = Executors.newFixedThreadPool(4)) {
            int done = 0;
            for (var one :
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(n -> merge).toList())) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isOne();
        }
        assertThat(leads.ofPerson(ana)).hasSize(2);
    }

    @Test
    void whoWritesAtTheMomentOfAMergeIsNotLeftBehind() throws Exception {
        PersonDetails stays = people.details(ana);
        PersonDetails goes = people.details(annie);
        Callable<Long> merge = () -> studio.asSystem(() -> merges.merge(stays, goes, stays.contact()));
        Callable<Long> write =
                () -> studio.asSystem(() -> desk.receiveAgain(annie, Contact.of("Annie Ruiz", null, null), call(0))
                        .id());
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(write, merge, write, write))) {
                assertThat(done.get()).isPositive();
            }
        }
        assertThat(leads.ofPerson(ana)).hasSize(5);
        assertThat(leads.ofPerson(annie)).isEmpty();
        assertThat(firsts()).isOne();
    }

    @Test
    void theQuestionsOfWhoIsMergedRestAndComeBack() {
        long bea = people.add(Contact.of("Annie Ruis", null, PHONE), null).id();
        lookout.look(bea);
        assertThat(duplicates.of(annie)).isNotEmpty();
        long merge = merge();
        assertThat(duplicates.open(99))
                .noneMatch(pair -> pair.one().id() == annie || pair.other().id() == annie);
        assertThat(duplicates.of(ana)).extracting(twin -> twin.person().id()).contains(bea);
        undo.undo(merge);
        assertThat(duplicates.of(annie)).extracting(twin -> twin.person().id()).contains(bea);
    }

    @Test
    void theFullerNameIsSuggestedAndWhatOnlyOneHas() {
        PersonDetails stays = people.details(
                people.add(Contact.of("Bill Ray", "b@example.com", null), null).id());
        PersonDetails goes = people.details(
                people.add(Contact.of("William Ray", null, PHONE), null).id());
        assertThat(Merges.suggest(stays, goes)).isEqualTo(Contact.of("William Ray", "b@example.com", PHONE));
    }

    private long merge() {
        PersonDetails stays = people.details(ana);
        PersonDetails goes = people.details(annie);
        return merges.merge(stays, goes, Merges.suggest(stays, goes));
    }

    private Inquiry call(int daysAgo) {
        return Inquiry.of(
                studio.clock().instant().minus(Duration.ofDays(daysAgo)), Channel.CALL, Source.PHONE, "Again");
    }

    private List<EventKind> kinds(long person) {
        return history.ofPerson(person, 9).stream()
                .map(entry -> entry.happening().kind())
                .toList();
    }

    private long firsts() {
        return studio.jdbc()
                .sql("select count(*) from leads where first_of_person")
                .query(Long.class)
                .single();
    }
}
