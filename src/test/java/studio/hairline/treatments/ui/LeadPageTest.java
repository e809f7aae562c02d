package studio.hairline.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.money.Ledger;
import studio.hairline.money.Quotes;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.Treatments;

@OnBothDatabases
@ViewPackages(classes = LeadPageTest.class)
class LeadPageTest extends BrowserlessTest {

    @Autowired
    Leads leads;

    @Autowired
    FollowUp followUp;

    @Autowired
    Consultations consultations;

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    Flags flags;

    @Autowired
    LeadFile file;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    private LeadRef ana;
    private LeadView page;

    @BeforeEach
    void anaCalls(@Autowired FrontDesk desk) {
        Inquiry inquiry = Inquiry.of(now(), Channel.CALL, Source.PHONE, "Asks for a soft hairline")
                .about(Category.MALE_PATTERN, "NORWOOD_3");
        ana = desk.receiveNew(Contact.of("Ana Lopez", "ana@example.com", "(512) 555-0142"), inquiry);
        page = program.getAutowireCapableBeanFactory().createBean(LeadView.class);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void whoItIsAndWhatTheyWroteIsThere() {
        assertThat(opened())
                .contains("Ana Lopez", "(512) 555-0142", "ana@example.com", "New", "Norwood III", "soft hairline");
        assertThat(page.getPageTitle()).isEqualTo("Ana Lopez · Hairline");
    }

    @Test
    void anUnknownLeadSaysSo() {
        page.open(987_654);
        assertThat(text(page)).contains("There is no lead 987654.", "All leads");
    }

    @Test
    void whatComesNextFollowsTheStage() {
        assertThat(first()).isEqualTo("Triage");
        ana = leads.triage(ana, new Triage(Category.MALE_PATTERN, "NORWOOD_4", TestStudio.STAFF), now());
        assertThat(first()).isEqualTo("Record first response");
        ana = leads.answer(ana, now());
        assertThat(first()).isEqualTo("Book consultation");
        long meeting = consultations.book(ana, ConsultationKind.VIDEO, now(), now());
        assertThat(first()).isEqualTo("Consultation attended");
        consultations.attend(meeting);
        assertThat(first()).isEqualTo("Convert");
        ana = leads.convert(current(), new Terms(1, 100_000, 10_000), now());
        assertThat(first()).isEqualTo("Schedule session");
        treatments.schedule(plans.ofLead(ana.id()).orElseThrow().id(), ChairTime.at(now(), null), null);
        assertThat(first()).isEqualTo("Session record");
        assertThat(buttons()).contains("Complete session");
        assertThat(opened()).contains("Before it can start: age and ID, risks, consent");
    }

    @Test
    void aConsultationThatLiesAheadIsNotAttendedYet() {
        ana = leads.answer(ana, now());
        consultations.book(ana, ConsultationKind.VIDEO, now().plusSeconds(3600), now());
        assertThat(first()).isEqualTo("Next step");
        assertThat(buttons()).contains("Cancel").doesNotContain("Attended", "Book consultation");
    }

    @Test
    void aLostLeadIsReopenedAndOneSetAsideIsBroughtBack() {
        LeadRef lost = leads.lose(ana, LostReason.PRICE, now());
        assertThat(first()).isEqualTo("Reopen");
        assertThat(buttons()).doesNotContain("Convert", "Lose", "Book consultation");
        leads.setAside(leads.reopen(lost), Standing.SPAM);
        assertThat(first()).isEqualTo("Bring back");
        assertThat(buttons()).doesNotContain("Convert", "Lose", "Assign");
    }

    @Test
    void staffSeeNoMoneyAnywhere() {
        LeadRef converted = leads.convert(ana, new Terms(2, 123_400, 56_700), now());
        treatments.schedule(plans.ofLead(converted.id()).orElseThrow().id(), ChairTime.at(now(), null), null);
        assertThat(opened()).contains("$1,234", "$567", "$617", "Set price");

        studio.actAsStaff();

        assertThat(opened())
                .contains("0 of 2 sessions done")
                .doesNotContain("$", "1,234", "567", "Price", "Deposit", "price", "Worth");
    }

    @Test
    void staffConvertWithoutBeingAskedForMoney() {
        studio.actAsStaff();
        page.open(ana.id());
        press("Convert");
        assertThat($(BigDecimalField.class).all()).isEmpty();
        confirm("Convert");
        assertThat(file.of(ana.id()).conversion()).isNotNull();
    }

    @Test
    void theSecondOfTwoIsToldWhatChangedAndKeepsWhatTheyTyped() {
        page.open(ana.id());
        press("Next step");
        $(TextField.class).single().setValue("Send the quote");
        followUp.next(ana, "Call on Friday", LocalDate.of(2026, 6, 19));

        confirm("Set");

        VerbDialog dialog = $(VerbDialog.class).single();
        assertThat(text(dialog))
                .contains("Somebody else changed this lead meanwhile", "Next step: Call on Friday", "Olivia Owner");
        assertThat($(TextField.class).single().getValue()).isEqualTo("Send the quote");
        assertThat(file.of(ana.id()).nextStep()).isEqualTo("Call on Friday");

        confirm("Save on top of it");

        assertThat(file.of(ana.id()).nextStep()).isEqualTo("Send the quote");
        assertThat(text(page)).contains("Next step: Call on Friday → Send the quote");
    }

    @Test
    void aThirdWhoWasFasterIsToldOfAsWell() {
        page.open(ana.id());
        press("Next step");
        $(TextField.class).single().setValue("Send the quote");
        LeadRef second = followUp.next(ana, "Call on Friday", null);
        confirm("Set");
        followUp.next(second, "Call on Monday", null);

        confirm("Save on top of it");

        assertThat(text($(VerbDialog.class).single()))
                .contains("Call on Monday")
                .doesNotContain("Call on Friday,");
        assertThat($(TextField.class).single().getValue()).isEqualTo("Send the quote");
    }

    @Test
    void whoReloadsSeesHowItStandsNow() {
        page.open(ana.id());
        press("Next step");
        followUp.next(ana, "Call on Friday", null);
        confirm("Set");
        confirm("Drop mine and reload");
        assertThat(text(page)).contains("Call on Friday");
        assertThat($(VerbDialog.class).all()).isEmpty();
    }

    @Test
    void aNoteThatIsHalfWrittenStaysWhileSomethingElseIsDone() {
        page.open(ana.id());
        $(TextArea.class).single().setValue("She said");
        press("Next step");
        $(TextField.class).single().setValue("Send the quote");
        confirm("Set");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("She said");
    }

    @Test
    void theWholeSeriesIsBookedWithTheConversion() {
        page.open(ana.id());
        press("Convert");
        $(Checkbox.class)
                .withCondition(box -> "Book the whole series".equals(box.getLabel()))
                .single()
                .setValue(true);
        $(IntegerField.class)
                .withCondition(field -> "Sessions".equals(field.getLabel()))
                .single()
                .setValue(2);
        List<BigDecimalField> money = $(BigDecimalField.class).all();
        money.getFirst().setValue(new java.math.BigDecimal("1000"));
        money.getLast().setValue(new java.math.BigDecimal("100"));

        confirm("Convert");

        PlanDetails plan = plans.ofLead(ana.id()).orElseThrow();
        assertThat(plan.series()).hasSize(2);
        assertThat(plan.hasRoom()).isFalse();
    }

    @Test
    void aSessionThatNeverBeganIsNotCompletedWithoutAReason() {
        ana = leads.convert(ana, new Terms(1, 100_000, 10_000), now());
        long plan = plans.ofLead(ana.id()).orElseThrow().id();
        treatments.schedule(plan, ChairTime.at(now(), TestStudio.STAFF), null);
        page.open(ana.id());
        press("Complete session");
        confirm("Complete");
        TextField why =
                $(TextField.class).withCaption("If its record never began: why").single();
        assertThat(why.getErrorMessage()).startsWith("This session never began");
        why.setValue("The record is on paper");
        confirm("Complete");
        assertThat(plans.ofLead(ana.id()).orElseThrow().series().getFirst().status())
                .isEqualTo(SessionStatus.COMPLETED);
    }

    @Test
    void aLateMoveAsksWhatIsKeptAsTheCalendarDoesAndIsPutBack(@Autowired Ledger ledger) {
        ana = leads.convert(ana, new Terms(1, 100_000, 10_000), now());
        long plan = plans.ofLead(ana.id()).orElseThrow().id();
        ChairTime tomorrow = ChairTime.at(now().plus(Duration.ofDays(1)), TestStudio.STAFF);
        treatments.schedule(plan, tomorrow, null);
        page.open(ana.id());
        test($(Button.class).withText("Move").single()).click();
        BigDecimalField keep =
                $(BigDecimalField.class).withCaption("Keep of what is held").single();
        assertThat(keep.isEmpty()).as("nothing unless somebody says so").isTrue();
        assertThat(text($(VerbDialog.class).single())).contains("less than 48 hours' notice: it is moved late.");
        keep.setValue(new java.math.BigDecimal("50"));
        DateTimePicker starts = $(DateTimePicker.class).single();
        starts.setValue(starts.getValue().plusDays(1));
        confirm("Move");
        assertThat(ledger.balance(ana.id()).forfeited()).isEqualTo(50_00);

        test($(Button.class).withText("Undo").single()).click();
        assertThat(ledger.balance(ana.id()).forfeited()).isZero();
        assertThat(plans.ofLead(ana.id()).orElseThrow().series().getFirst().startsAt())
                .isEqualTo(tomorrow.startsAt());
    }

    @Test
    void whoeverClicksTwiceWritesOneQuote(@Autowired Quotes quotes) {
        page.open(ana.id());
        test($(Button.class).withText("New quote").single()).click();
        $(BigDecimalField.class).all().getFirst().setValue(new java.math.BigDecimal("1000"));
        Button write = $(Button.class).withText("Write down").single();
        write.click();
        write.click();
        assertThat(quotes.ofLead(ana.id())).hasSize(1);
    }

    @Test
    void aRefusalIsSaidBesideItsField() {
        page.open(ana.id());
        press("Convert");
        List<BigDecimalField> money = $(BigDecimalField.class).all();
        money.getFirst().setValue(new java.math.BigDecimal("1000"));
        money.getLast().setValue(new java.math.BigDecimal("2000"));

        confirm("Convert");

        assertThat(money.getLast().getErrorMessage()).isEqualTo("The deposit cannot be more than the price.");
        assertThat(money.getFirst().isInvalid()).isFalse();
    }

    @Test
    void onlyGradesOfTheCategoryCanBeChosen() {
        ana = leads.triage(ana, new Triage(Category.MALE_PATTERN, "NORWOOD_3", null), now());
        page.open(ana.id());
        press("Assess");
        ComboBox<Category> category = combo("Category");
        assertThat(test(combo("Norwood")).getSuggestions()).hasSize(7).contains("Norwood VII");
        category.setValue(Category.RECEDING_HAIRLINE);
        assertThat(test(combo("Norwood")).getSuggestions()).containsExactly("Norwood II", "Norwood III");
        category.setValue(Category.FEMALE_THINNING);
        assertThat(test(combo("Ludwig")).getSuggestions()).containsExactly("Ludwig I", "Ludwig II", "Ludwig III");
    }

    @Test
    void anAssignmentIsPutBack() {
        page.open(ana.id());
        press("Assign");
        test(combo("Assignee")).selectItem("Sam Staff");
        confirm("Assign");
        assertThat(file.of(ana.id()).assigneeId()).isEqualTo(TestStudio.STAFF);
        assertThat(text(page)).contains("Assignee: Sam Staff");

        confirm("Undo");

        assertThat(file.of(ana.id()).assigneeId()).isNull();
    }

    @Test
    void aSafetyFlagIsSeenAndIsOnTheTimeline() {
        flags.raise(file.of(ana.id()).personId(), SafetyFlag.PREGNANT_OR_NURSING, "until May");
        assertThat(opened()).contains("Pregnant or nursing", "absolute", "until May", "Safety flag raised");
        press("Book consultation");
        assertThat(text($(VerbDialog.class).single())).contains("Safety: Pregnant or nursing.");
    }

    @Test
    void whatIsEnteredLateSaysWhenItWasRecorded() {
        studio.clock().setTo("2026-06-18T16:00:00Z");
        leads.answer(ana, Instant.parse("2026-06-17T16:00:00Z"));
        assertThat(opened()).contains("First response", "11:00 · Olivia Owner · recorded 18 Jun 2026, 11:00");
    }

    @Test
    void aSecondLossSaysItsOwnReason() {
        LeadRef again = leads.reopen(leads.lose(ana, LostReason.PRICE, now()));
        leads.lose(again, LostReason.FEAR, now());
        assertThat(opened()).contains("First lost", "Price", "Reason: Fear of the result or of pain");
    }

    private String opened() {
        page.open(ana.id());
        return text(page);
    }

    private String first() {
        page.open(ana.id());
        return $(LeadActions.class)
                .single()
                .getChildren()
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .getText();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String verb) {
        test($(Button.class, $(LeadActions.class).single()).withText(verb).single())
                .click();
    }

    private void confirm(String verb) {
        List<Button> named = $(Button.class).withText(verb).all();
        test(named.getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String label) {
        return $(ComboBox.class).withPropertyValue(ComboBox::getLabel, label).single();
    }

    private LeadRef current() {
        return file.of(ana.id()).ref();
    }

    private Instant now() {
        return studio.clock().instant();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
