package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.Refusal;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class FrontDeskTest {

    @Autowired
    FrontDesk desk;

    @Autowired
    People people;

    @Autowired
    LeadFile file;

    @Autowired
    TestStudio studio;

    @Test
    void aNameAndAPhoneAreEnough() {
        studio.actAsStaff();
        LeadRef ref = desk.receiveNew(Contact.of("Ana", null, "512 555 0134"), call());
        assertThat(file.of(ref.id()).stage()).isEqualTo(Stage.NEW);
        assertThat(people.details(file.of(ref.id()).personId()).displayName()).isEqualTo("Ana");
    }

    @Test
    void aHandleAndAnEMailAreEnough() {
        Contact contact = new Contact("", "ana@example.com", null, "@ana", null, null);
        assertThat(desk.receiveNew(contact, call()).id()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ana@example.com, , a name or a handle",
        "Ana, , , a phone or an e-mail",
        "Ana, ana.example.com, , no e-mail address",
        "Ana, ana@example, , no e-mail address",
        "Ana, , 12345, no phone number"
    })
    void whatIsMissingOrWrongIsSaidAndNothingIsKept(String name, String email, String phone, String said) {
        assertThatThrownBy(() -> desk.receiveNew(Contact.of(name, email, phone), call()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(said);
        assertThat(count("people")).isZero();
        assertThat(count("leads")).isZero();
    }

    @Test
    void anInquiryThatIsRefusedLeavesNobodyBehind() {
        Instant tomorrow = studio.clock().instant().plusSeconds(86_400);
        Inquiry inquiry = Inquiry.of(tomorrow, Channel.CALL, Source.PHONE, "");
        assertThatThrownBy(() -> desk.receiveNew(Contact.of("Ana", null, "512 555 0134"), inquiry))
                .isInstanceOf(Refusal.class);
        assertThat(count("people")).isZero();
    }

    @Test
    void somebodyWithTheSamePhoneHoweverWrittenIsRecognised() {
        desk.receiveNew(Contact.of("Ana", "ana@example.com", "512 555 0134"), call());
        desk.receiveNew(Contact.of("Ben", "ben@example.com", "512 555 0199"), call());
        assertThat(desk.recognise(Contact.of("", null, "+1 (512) 555-0134")))
                .extracting(one -> one.person().displayName() + ": " + one.evidence())
                .containsExactly("Ana: Same phone");
        assertThat(desk.recognise(Contact.of("", "BEN@example.com", "512-555-0134")))
                .extracting(Recognised::evidence)
                .containsExactlyInAnyOrder("Same phone", "Same e-mail");
        assertThat(desk.recognise(Contact.of("", "ANA@example.com", "512-555-0134")))
                .extracting(Recognised::evidence)
                .containsExactly("Same phone and e-mail");
        assertThat(desk.recognise(Contact.of("Ana", null, null))).isEmpty();
    }

    @Test
    void theSamePersonGetsASecondLeadAndKeepsWhatWasKnown() {
        LeadRef first = desk.receiveNew(Contact.of("Ana Lind", null, "512 555 0134"), call());
        long ana = file.of(first.id()).personId();
        LeadRef second = desk.receiveAgain(ana, Contact.of("Anna", "ana@example.com", "512 555 0134"), call());
        assertThat(file.ofPerson(ana)).extracting(lead -> lead.ref().id()).containsExactly(second.id(), first.id());
        Contact kept = people.details(ana).contact();
        assertThat(kept.name()).isEqualTo("Ana Lind");
        assertThat(kept.email()).isEqualTo("ana@example.com");
    }

    @Test
    void someoneElseWithTheSamePhoneIsAPersonOfTheirOwn() {
        desk.receiveNew(Contact.of("Ana", null, "512 555 0134"), call());
        desk.receiveNew(Contact.of("Ana's brother", null, "512 555 0134"), call());
        assertThat(count("people")).isEqualTo(2);
    }

    private Inquiry call() {
        return Inquiry.of(studio.clock().instant(), Channel.CALL, Source.PHONE, "Asks for a price");
    }

    private int count(String table) {
        return studio.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
