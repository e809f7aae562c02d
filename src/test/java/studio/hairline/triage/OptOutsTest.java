package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class OptOutsTest {

    @Autowired
    OptOuts optOuts;

    @Autowired
    Conversation conversation;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    private long lead;
    private long ana;

    @BeforeEach
    void whoAskedToBeLeftAlone(@Autowired FrontDesk desk, @Autowired LeadFile file) {
        LeadRef ref = desk.receiveNew(
                Contact.of("Ana Lopez", "ana@example.com", null),
                Inquiry.of(studio.clock().instant().minusSeconds(600), Channel.FORM, Source.WEBSITE, ""));
        lead = ref.id();
        ana = file.of(lead).personId();
        conversation.theyWrote(ref, studio.clock().instant(), "Stop texting me");
    }

    @Test
    void theirWordsAndTheirDayAreKnown() {
        assertThat(optOuts.ofPerson(ana)).singleElement().satisfies(said -> {
            assertThat(said.words()).isEqualTo("Stop texting me");
            assertThat(said.at()).isEqualTo(studio.clock().instant());
            assertThat(optOuts.isInForce(said)).isTrue();
        });
    }

    @Test
    void takenBackWithAReasonTheyMayBeWrittenToAndAfterUndoTheyMayNot() {
        SaidStop said = optOuts.ofPerson(ana).getFirst();
        assertThatThrownBy(() -> optOuts.takeBack(said, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        optOuts.takeBack(said, "They meant the time of day");

        assertThat(optOuts.ofPerson(ana)).isEmpty();
        assertThat(conversation.may(lead, Way.EMAIL)).isInstanceOf(MayContact.Yes.class);
        assertThat(history.ofLead(lead, 1).getFirst().happening()).satisfies(happening -> {
            assertThat(happening.kind()).isEqualTo(EventKind.OPT_OUT_TAKEN_BACK);
            assertThat(happening.change().after()).containsEntry("reason", "They meant the time of day");
        });

        optOuts.restore(said);
        assertThat(conversation.may(lead, Way.EMAIL)).isInstanceOf(MayContact.LeftAlone.class);
    }
}
