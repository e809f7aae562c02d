package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
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
import studio.hairline.people.Contact;
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
                        + " values (?, ?, 'sms', true, 'You may text me.', 'en', ?)")
                .params(ana, lead, studio.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void whatTheyAgreedToIsKnownInItsWords() {
        assertThat(consents.ofPerson(ana)).singleElement().satisfies(said -> {
            assertThat(said.label()).isEqualTo("Text messages");
            assertThat(said.given()).isTrue();
            assertThat(said.wording()).isEqualTo("You may text me.");
            assertThat(said.by()).isNull();
        });
    }

    @Test
    void itIsWithdrawnWithWordsByWhoeverWroteThemDownAndGivenAgain() {
        studio.actAsStaff();
        consents.withdraw(ana, "sms", "Said so on the phone");

        ContactConsent last = consents.ofPerson(ana).getFirst();
        assertThat(last.given()).isFalse();
        assertThat(last.wording()).isEqualTo("Said so on the phone");
        assertThat(last.by()).isEqualTo(TestStudio.STAFF);
        assertThat(history.ofPerson(ana, 1).getFirst().happening().kind()).isEqualTo(EventKind.CONSENT_WITHDRAWN);

        assertThatThrownBy(() -> consents.withdraw(ana, "sms", "Again"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("withdrawn already");
        consents.give(ana, "sms", "Texts are fine after all");
        assertThat(consents.ofPerson(ana))
                .singleElement()
                .satisfies(said -> assertThat(said.given()).isTrue());
    }

    @Test
    void withoutWordsNothingIsWithdrawn() {
        assertThatThrownBy(() -> consents.withdraw(ana, "sms", " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> consents.withdraw(ana, "fax", "no more")).isInstanceOf(Refusal.class);
        assertThat(consents.ofPerson(ana).getFirst().given()).isTrue();
    }
}
