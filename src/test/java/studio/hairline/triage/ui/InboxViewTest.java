package studio.hairline.triage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.Booked;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.ContactConsents;
import studio.hairline.people.HowSaid;
import studio.hairline.people.Statement;
import studio.hairline.people.Way;
import studio.hairline.post.MailAccount;
import studio.hairline.post.MailServer;
import studio.hairline.post.MailSettings;
import studio.hairline.post.Secured;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.triage.Claims;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Mend;
import studio.hairline.triage.Said;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class InboxViewTest extends BrowserlessTest {

    @Autowired
    FrontDesk desk;

    @Autowired
    LeadFile file;

    @Autowired
    Claims claims;

    @Autowired
    Conversation conversation;

    @Autowired
    Consultations consultations;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    private InboxView page;

    @BeforeEach
    void opened(@Autowired InboxBeans all) {
        page = new InboxView(all);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void nothingWaitsIsSaidKindly() {
        page.open(new Asked(null, null, 50));
        assertThat(text()).contains("Nothing waits.", "0 wait");
    }

    @Test
    void whatWaitsSaysWhoWhatAndWhy() {
        LeadRef ana = ana();
        open(ana);
        assertThat(text())
                .contains(
                        "Ana Lopez",
                        "first: 42 min old, Norwood V, referral",
                        "A soft hairline, please",
                        "42 min of 1 h",
                        "Nobody has it yet.");
    }

    @Test
    void whoeverHasOnlyAPhoneIsAnsweredByText() {
        LeadRef ben = desk.receiveNew(
                Contact.of("Ben Stone", null, "(512) 555-0103"),
                Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, "Hello"));
        open(ben);
        press("Reply");
        $(TextArea.class).single().setValue("Hi Ben & all?");
        assertThat($(DeviceLink.class).single().getHref()).isEqualTo("sms:+15125550103?&body=Hi%20Ben%20%26%20all%3F");
        press("Log as sent (Ctrl+Enter)");
        assertThat(conversation.of(ben.id())).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFreeTimeFillsTheBookingIn() {
        studio.jdbc()
                .sql("insert into opening_hours values (2, '10:00', '18:00')")
                .update();
        LeadRef ana = ana();
        open(ana);
        press("Book");
        RadioButtonGroup<Stay> free = $(RadioButtonGroup.class).single();
        Stay first = free.getListDataView().getItem(0);
        assertThat(first.startsAt().atZone(time.zone()).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
        free.setValue(first);
        $(Button.class)
                .withCondition(button -> button.getText().equals("Book"))
                .all()
                .getLast()
                .click();
        assertThat(consultations.ofLead(ana.id())).extracting(Booked::stay).containsExactly(first);
    }

    @Test
    void aRefreshTakesNoButtonAwayWhoseKeyMayJustBePressed() {
        LeadRef ana = ana();
        open(ana);
        Button reply = button("Reply");
        page.refresh();
        assertThat(button("Reply")).isSameAs(reply);
        studio.actAsStaff();
        claims.claim(ana.id());
        studio.actAsOwner();
        page.refresh();
        assertThat(text()).contains("Sam Staff has it.");
    }

    @Test
    void aReplyIsFilledInLoggedAndTheFirstResponse() {
        LeadRef ana = ana();
        open(ana);
        press("Reply");
        assertThat($(TextArea.class).single().getValue())
                .startsWith("Hi Ana,")
                .contains("Test Studio about male pattern baldness", "Olivia Owner, Test Studio");
        press("Log as sent (Ctrl+Enter)");
        assertThat(file.of(ana.id()).answer()).isNotNull();
        assertThat(conversation.of(ana.id())).extracting(Said::isOurs).containsExactly(true);
        page.open(new Asked(null, null, 50));
        assertThat(text()).contains("Nothing waits.", "E-mail logged. Undo brings it back");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aConsentThatIsMissingIsAskedForAndWrittenDownAsTheMailGoes(@Autowired ContactConsents consents) {
        LeadRef ana = ana();
        conversation.tried(ana, Way.EMAIL, "Hello");
        open(ana);
        assertThat(text()).contains("Consent: nobody asked yet.");
        press("Reply");
        assertThat(text()).contains("No consent to e-mails is written down", "Did they say yes?");
        press("Log as sent (Ctrl+Enter)");
        assertThat(conversation.of(ana.id())).hasSize(1);
        Select<HowSaid> how = (Select<HowSaid>) $(Select.class)
                .withCondition(one -> "They said yes".equals(one.getLabel()))
                .single();
        how.setValue(HowSaid.PHONE);
        press("Write down, log (Ctrl+Enter)");
        assertThat(conversation.of(ana.id())).hasSize(2);
        assertThat(consents.last(file.of(ana.id()).personId(), Way.EMAIL))
                .hasValueSatisfying(said -> assertThat(said.said()).isEqualTo("Agreed, on the phone"));
    }

    @Test
    void aRefusalIsWrittenDownByKeyKeptToAndTakenBack(@Autowired ContactConsents consents) {
        LeadRef ana = ana();
        long person = file.of(ana.id()).personId();
        conversation.tried(ana, Way.EMAIL, "Hello");
        ContactConsent refusal = consents.write(person, new Statement(Way.EMAIL, false, HowSaid.PHONE, ""));
        open(ana);
        assertThat(text()).contains("Consent: e-mails no.");
        press("Reply");
        assertThat(text()).contains("They said no to e-mails.");
        consents.undo(person, refusal);
        open(ana);
        pressKey("o");
        press("Write down");
        assertThat(text()).contains("Consent: e-mails yes.");
        assertThat(consents.last(person, Way.EMAIL))
                .hasValueSatisfying(said -> assertThat(said.given()).isTrue());
    }

    @Test
    void theReplyGoesTheWayTheyAskedFor() {
        Inquiry inquiry = Inquiry.of(now().minusSeconds(60), Channel.FORM, Source.GOOGLE, "")
                .answeredBy(Way.TEXT);
        LeadRef ben = desk.receiveNew(Contact.of("Ben", "ben@example.com", "(512) 555-0103"), inquiry);
        open(ben);
        assertThat(text()).contains("Wants a text");
        press("Reply");
        assertThat($(DeviceLink.class).single().getHref()).startsWith("sms:+15125550103");
    }

    @Test
    void withAServerOfItsOwnTheStudioSendsTheReply(@Autowired MailSettings settings) {
        MailServer server = new MailServer("mail.test", 25, Secured.NONE, "", "");
        settings.change(
                new MailAccount(server, new MailAccount.Sender("hello@studio.test", "Studio"), MailServer.NONE, ""));
        LeadRef ana = ana();
        open(ana);
        press("Reply");
        press("Send (Ctrl+Enter)");
        assertThat(text()).contains("E-mail is on its way.", "An e-mail to them waits to be sent.");
        assertThat(file.of(ana.id()).answer()).isNull();
    }

    @Test
    void whoeverComesFromALeakFindsItsFormOpen() {
        LeadRef ana = ana();
        page.open(new Asked(ana.id(), null, 50, new Errand(Mend.NEXT_STEP, null)));
        field("Next step").setValue("Call about photos");
        press("Set");
        assertThat(file.of(ana.id()).nextStep()).isEqualTo("Call about photos");
        assertThat($(TextField.class).all()).noneMatch(one -> "Next step".equals(one.getLabel()));
    }

    @Test
    void whatSomebodyElseHasIsRefusedWithTheirNameAndCanBeTakenOver() {
        LeadRef ana = ana();
        open(ana);
        press("Reply");
        studio.actAsStaff();
        claims.claim(ana.id());
        studio.actAsOwner();
        press("Log as sent (Ctrl+Enter)");
        assertThat(text()).contains("Sam Staff has this");
        assertThat(file.of(ana.id()).answer()).isNull();
        press("Take over");
        assertThat(text()).contains("You have it.");
    }

    @Test
    void whatIsTypedStaysWhileOthersWork() {
        LeadRef ana = ana();
        open(ana);
        press("Snooze");
        field("Why it can wait").setValue("After the wedding");
        studio.actAsStaff();
        claims.claim(ana.id());
        studio.actAsOwner();
        page.refresh();
        assertThat(field("Why it can wait").getValue()).isEqualTo("After the wedding");
        assertThat(text()).contains("Sam Staff has it");
    }

    @Test
    void spamIsOneKeyAndSoIsTheWayBack() {
        LeadRef ana = ana();
        open(ana);
        press("Spam");
        assertThat(file.of(ana.id()).standing()).isEqualTo(Standing.SPAM);
        page.open(new Asked(null, null, 50));
        assertThat(text()).contains("Ana Lopez, under 1 min ago: Set aside: spam. Undo brings it back as it was.");
        press("Undo");
        assertThat(file.of(ana.id()).standing()).isEqualTo(Standing.GENUINE);
        assertThat(text()).contains("Ana Lopez");
    }

    @Test
    void givingUpEarlyAsksWhyAndKeepsTheForm() {
        LeadRef ana = ana();
        open(ana);
        press("Lose");
        $(Button.class)
                .withCondition(button -> button.getText().equals("Lose"))
                .all()
                .getLast()
                .click();
        assertThat(text()).contains("Only 0 of 6 attempts were made");
        field("In your words").setValue("Wrong number");
        $(Button.class)
                .withCondition(button -> button.getText().equals("Lose"))
                .all()
                .getLast()
                .click();
        assertThat(file.of(ana.id()).stage()).isEqualTo(Stage.LOST);
    }

    @Test
    void theNextAndTheOneBeforeAreOneKeyAway() {
        ana();
        Inquiry later = Inquiry.of(now().minusSeconds(60), Channel.FORM, Source.GOOGLE, "");
        LeadRef ben = desk.receiveNew(Contact.of("Ben", "ben@example.com", null), later);
        page.open(new Asked(ben.id(), null, 50));
        assertThat($(Anchor.class).all())
                .extracting(link -> link.getElement().getAttribute("data-key"))
                .contains("k")
                .doesNotContain("j");
        assertThat($(Button.class).all())
                .extracting(button -> button.getElement().getAttribute("data-key"))
                .contains("c", "r", "p", "g", "s", "b", "l", "m");
    }

    @Test
    void whatTheyWroteIsReadMarkedAndFilledInButDecidedByNobodyElse() {
        LeadRef ben = ben("Strip scar from an FUT, 20 cm x 4 mm. I get keloids. Mail me at ben@work.example.com");
        open(ben);
        assertThat(text())
                .contains("Hair-transplant scar, 200 × 4 mm", "because of “Strip scar", "Flag: Keloid", "E-mail");
        assertThat($(HtmlContainer.class)
                        .withCondition(one -> one.getElement().getTag().equals("mark"))
                        .all())
                .extracting(mark -> mark.getElement().getAttribute("aria-description"))
                .contains("Keloid or hypertrophic scarring");
        pressKey("e");
        assertThat(file.of(ben.id()).category()).isEqualTo(Category.NOT_RECORDED);
        $(Button.class)
                .withCondition(button -> button.getText().equals("Categorise"))
                .all()
                .getLast()
                .click();
        assertThat(file.of(ben.id()).category()).isEqualTo(Category.TRANSPLANT_SCAR);
        assertThat(file.of(ben.id()).grade()).isEqualTo("SIZE_200X4");
        pressKey("y");
        press("Raise");
        assertThat(text()).contains("Keloid or hypertrophic scarring (restrictive): They wrote “keloids”");
    }

    @Test
    void whatSaysNothingIsNotReadIntoAnything() {
        open(ben("Are you open on Sundays?"));
        assertThat(text()).doesNotContain("Read for me");
    }

    @Test
    void staffSeeNoMoney() {
        LeadRef ana = ana();
        studio.jdbc()
                .sql("insert into prices values ('MALE_PATTERN', '*', '*', 320000)")
                .update();
        open(ana);
        assertThat(text()).contains("$3,200");
        studio.actAsStaff();
        open(ana);
        assertThat(text()).doesNotContain("$");
    }

    private LeadRef ben(String message) {
        Inquiry inquiry = Inquiry.of(now().minusSeconds(60), Channel.FORM, Source.GOOGLE, message);
        return desk.receiveNew(new Contact("Ben", "ben@example.com", null, null, null, "en"), inquiry);
    }

    private void pressKey(String key) {
        $(Button.class)
                .withCondition(button -> key.equals(button.getElement().getAttribute("data-key")))
                .single()
                .click();
    }

    private LeadRef ana() {
        Inquiry inquiry = Inquiry.of(
                        now().minusSeconds(42 * 60), Channel.FORM, Source.REFERRAL, "A soft hairline, please")
                .about(Category.MALE_PATTERN, "NORWOOD_5");
        return desk.receiveNew(Contact.of("Ana Lopez", "ana@example.com", "(512) 555-0142"), inquiry);
    }

    private void open(LeadRef lead) {
        page.open(new Asked(lead.id(), null, 50));
    }

    private void press(String text) {
        button(text).click();
    }

    private Button button(String text) {
        return $(Button.class)
                .withCondition(button -> button.getText().equals(text))
                .all()
                .getFirst();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }

    private Instant now() {
        return studio.clock().instant();
    }
}
