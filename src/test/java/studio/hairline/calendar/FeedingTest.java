package studio.hairline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationPlace;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

/** A calendar program that follows an artist's link knows each appointment as one, however often it changes. */
@OnBothDatabases
class FeedingTest {

    private static final Instant TEN = Instant.parse("2026-12-01T16:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant TWELVE = Instant.parse("2026-12-01T18:00:00Z");

    @Autowired
    Feeds feeds;

    @Autowired
    Feeding feeding;

    @Autowired
    Moves moves;

    @Autowired
    Appointments appointments;

    @Autowired
    Consultations consultations;

    @Autowired
    Treatments treatments;

    @Autowired
    TestStudio studio;

    private LeadRef lead;
    private long person;
    private String token = "";

    @BeforeEach
    void somebodyWrites(@Autowired People people, @Autowired Leads leads) {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        Inquiry inquiry = Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, "");
        lead = LeadRef.latest(leads.receive(person, inquiry).id());
        token = feeds.make(TestStudio.STAFF, false);
    }

    @Test
    void aConsultationThatMovesStaysOneAppointmentAndSaysThatItChanged() throws Exception {
        Appointment first = booked();
        VEvent before = only();
        Ref moved = moves.move(first.ref(), at(ELEVEN), null);
        VEvent after = only();
        moves.move(moved, at(TWELVE), null);
        VEvent again = only();
        assertThat(List.of(start(before), start(after), start(again))).containsExactly(TEN, ELEVEN, TWELVE);
        assertThat(List.of(uid(after), uid(again))).containsOnly(uid(before));
        assertThat(List.of(sequence(before), sequence(after), sequence(again)))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aMoveThatIsTakenBackIsAChangeOfTheSameAppointmentToo() throws Exception {
        Appointment first = booked();
        String uid = uid(only());
        Ref moved = moves.move(first.ref(), at(ELEVEN), null);
        int there = sequence(only());
        moves.back(moved, first, null);
        VEvent back = only();
        assertThat(uid(back)).isEqualTo(uid);
        assertThat(start(back)).isEqualTo(TEN);
        assertThat(sequence(back)).isGreaterThan(there);
    }

    @Test
    void whatIsBookedAnewAfterOneThatWasCalledOffIsAnotherAppointment() throws Exception {
        Appointment first = booked();
        String uid = uid(only());
        consultations.cancel(first.ref().id());
        assertThat(events()).isEmpty();
        booked();
        assertThat(uid(only())).isNotEqualTo(uid);
    }

    @Test
    void aSessionThatMovesStaysOneAppointmentAndSaysThatItChanged() throws Exception {
        SessionRef session =
                treatments.scheduleTouchUp(new TouchUp(person, null, 0), ChairTime.at(TEN, TestStudio.STAFF), null);
        VEvent before = only();
        moves.move(new Ref(Type.SESSION, session.id(), session.version()), at(TWELVE), null);
        VEvent after = only();
        assertThat(uid(after)).isEqualTo(uid(before));
        assertThat(start(after)).isEqualTo(TWELVE);
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    @Test
    void whatMovedBeforeThisWasKeptIsKnownByTheOrderOfTheLeadsConsultations() throws Exception {
        Appointment first = booked();
        String uid = uid(only());
        moves.move(moves.move(first.ref(), at(ELEVEN), null), at(TWELVE), null);
        studio.jdbc()
                .sql("update consultations set first_id = null, revision = 0")
                .update();
        assertThat(uid(only())).isNotEqualTo(uid);
        String migration = new ClassPathResource("db/migration/V390__consultation_moved.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        studio.jdbc()
                .sql(migration.substring(migration.indexOf("update"), migration.lastIndexOf(';')))
                .update();
        assertThat(uid(only())).isEqualTo(uid);
        assertThat(sequence(only())).isGreaterThan(2);
    }

    @Test
    void noOtherStudioHasTheSameAppointmentsAndLinksThatAreFollowedKeepTheirs() throws Exception {
        booked();
        String uid = uid(only());
        assertThat(uid).matches("consultation-\\d+@[0-9a-f]{16}\\.hairline");
        token = feeds.make(TestStudio.STAFF, true);
        assertThat(uid(only())).isEqualTo(uid);
        studio.jdbc().sql("update calendar_feeds set uid_host = 'hairline'").update();
        assertThat(uid(only())).isEqualTo(uid.replaceAll("@.*", "@hairline"));
    }

    private Appointment booked() {
        ConsultationPlace.Wish wish = new ConsultationPlace.Wish(new Stay(TEN, 30, TestStudio.STAFF, null));
        consultations.book(
                LeadRef.latest(lead.id()),
                ConsultationKind.VIDEO,
                wish,
                studio.clock().instant());
        LocalDate day = LocalDate.parse("2026-12-01");
        return appointments.between(day, day.plusDays(1)).getFirst();
    }

    private static Wish at(Instant start) {
        return new Wish(new Stay(start, 30, TestStudio.STAFF, null), null);
    }

    private VEvent only() throws Exception {
        assertThat(events()).hasSize(1);
        return events().getFirst();
    }

    private List<VEvent> events() throws Exception {
        String text = feeding.of(token).orElseThrow().text();
        return new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    private static Instant start(VEvent event) {
        return event.<OffsetDateTime>getDateTimeStart().getDate().toInstant();
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }
}
