package studio.hairline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Source;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class ContactConsentsTest {

    @Autowired
    ContactConsents consents;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    private long ana;

    @BeforeEach
    void whoAgreedToTexts(@Autowired FrontDesk desk, @Autowired LeadFile file) {
        long lead = desk.receiveNew(
                        Contact.of("Ana Lopez", "ana@example.com", null),
                        Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, ""))
                .id();
        ana = file.of(lead).personId();
        studio.jdbc()
                .sql("insert into consents (person_id, lead_id, channel, given, wording, language, said_at)"
                        + " values (?, ?, 'TEXT', true, 'You may text me.', 'en', ?)")
                .params(ana, lead, studio.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void whatTheyAgreedToIsKnownInItsWords() {
        assertThat(consents.ofPerson(ana)).singleElement().satisfies(said -> {
            assertThat(said.label()).isEqualTo("Text messages");
            assertThat(said.given()).isTrue();
            assertThat(said.wording()).isEqualTo("You may text me.");
            assertThat(said.isOurs()).isFalse();
        });
    }

    @Test
    void itIsWithdrawnByWhoeverWroteItDownAndGivenAgain() {
        studio.actAsStaff();
        consents.write(ana, said(Way.TEXT, false, "Said so on the phone"));

        ContactConsent last = consents.last(ana, Way.TEXT).orElseThrow();
        assertThat(last.given()).isFalse();
        assertThat(last.said()).isEqualTo("Refused, on the phone: “Said so on the phone”");
        assertThat(last.source().by()).isEqualTo(TestStudio.STAFF);
        assertThat(happened()).isEqualTo(EventKind.CONSENT_WITHDRAWN);

        assertThatThrownBy(() -> consents.write(ana, said(Way.TEXT, false, "Again")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refused it already");
        consents.write(ana, said(Way.TEXT, true, "Texts are fine after all"));
        assertThat(consents.ofPerson(ana))
                .singleElement()
                .satisfies(one -> assertThat(one.given()).isTrue());
        assertThat(consents.all(ana)).extracting(ContactConsent::given).containsExactly(true, false, true);
    }

    @Test
    void aFirstConsentAndAFirstRefusalAreWrittenDownAndTakenBack() {
        studio.actAsStaff();
        ContactConsent yes = consents.write(ana, said(Way.CALL, true, ""));
        assertThat(happened()).isEqualTo(EventKind.CONSENT_GIVEN);
        consents.write(ana, said(Way.EMAIL, false, "Nobody reads that"));
        assertThat(happened()).isEqualTo(EventKind.CONSENT_REFUSED);
        assertThat(consents.last(ana, Way.CALL)).contains(yes);

        consents.undo(ana, yes);
        assertThat(consents.last(ana, Way.CALL)).isEmpty();
        assertThat(consents.last(ana, Way.EMAIL)).isPresent();
        assertThat(happened()).isEqualTo(EventKind.UNDONE);
        assertThatThrownBy(() -> consents.undo(ana, yes)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatTheySaidThemselvesIsNotTakenBack() {
        ContactConsent theirs = consents.ofPerson(ana).getFirst();
        assertThatThrownBy(() -> consents.undo(ana, theirs)).isInstanceOf(Refusal.class);
        assertThat(consents.last(ana, Way.TEXT)).contains(theirs);
    }

    @Test
    void nothingIsWrittenDownWithoutHowTheySaidIt() {
        assertThatThrownBy(() -> consents.write(ana, new Statement(Way.CALL, true, null, "yes")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose how");
        assertThat(consents.last(ana, Way.CALL)).isEmpty();
    }

    @Test
    void aWayHasOneNameHoweverAProgramWritesIt() {
        assertThat(List.of("sms", "Text", "TEXTS"))
                .allSatisfy(word -> assertThat(Way.of(word)).contains(Way.TEXT));
        assertThat(Way.of("phone")).contains(Way.CALL);
        assertThat(Way.of("E-Mail ")).contains(Way.EMAIL);
        assertThat(Way.of("fax")).isEmpty();
        for (Way way : Way.values()) {
            assertThat(Way.of(way.name())).contains(way);
        }
    }

    private EventKind happened() {
        return history.ofPerson(ana, 1).getFirst().happening().kind();
    }

    private static Statement said(Way way, boolean given, String words) {
        return new Statement(way, given, HowSaid.PHONE, words);
    }
}
