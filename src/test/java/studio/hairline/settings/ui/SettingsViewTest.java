package studio.hairline.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.leads.Category;
import studio.hairline.team.Role;
import studio.hairline.team.TeamMember;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Price;
import studio.hairline.triage.TurnPlan;
import studio.hairline.triage.TurnTaker;
import studio.hairline.ui.ZoneChoice;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class SettingsViewTest extends BrowserlessTest {

    @Autowired
    SettingsBeans beans;

    @Autowired
    TestStudio studio;

    @BeforeEach
    void opened() {
        UI.getCurrentOrThrow().add(new SettingsView(beans));
    }

    @Test
    void staffAreTurnedAwayAndWouldSeeNothingInside() {
        Principal anybody = () -> "sam";
        AccessAnnotationChecker doors = new AccessAnnotationChecker();
        assertThat(doors.hasAccess(SettingsView.class, anybody, "STAFF"::equals))
                .isFalse();
        assertThat(doors.hasAccess(SettingsView.class, anybody, "OWNER"::equals))
                .isTrue();
        assertThat(doors.hasAccess(AccountView.class, anybody, "STAFF"::equals)).isTrue();
        studio.actAsStaff();
        assertThatThrownBy(() -> new SettingsView(beans)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStudioWithoutANameIsRefusedBesideTheFieldAndKeepsTheRest() {
        field(TextField.class, "Studio").setValue(" ");
        $(ZoneChoice.class).single().setValue(ZoneId.of("Europe/Lisbon"));
        press("Studio", "Save");
        assertThat(field(TextField.class, "Studio").getErrorMessage()).isEqualTo("Give the studio a name.");
        assertThat($(ZoneChoice.class).single().getValue()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(beans.studio().facts().zone()).isEqualTo(ZoneId.of("America/Chicago"));
    }

    @Test
    void aNewTimeZoneIsSavedAndSaysThatEveryDayWasWorkedOutAgain() {
        $(ZoneChoice.class).single().setValue(ZoneId.of("America/New_York"));
        press("Studio", "Save");
        assertThat(beans.studio().facts().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(toast()).contains("Every day in lists and figures is now that of America/New York");
    }

    @Test
    void theTargetLiesWithinAWeek() {
        field(IntegerField.class, "Minutes until the first response").setValue(0);
        press("First response", "Save");
        assertThat(field(IntegerField.class, "Minutes until the first response").getErrorMessage())
                .contains("between 1 and 10,080");
        field(IntegerField.class, "Minutes until the first response").setValue(30);
        press("First response", "Save");
        assertThat(beans.studio().facts().firstResponseMinutes()).isEqualTo(30);
    }

    @Test
    void howLongWhatIsClaimedMayRestIsAskedInMinutesAndSaved() {
        IntegerField minutes = field(IntegerField.class, "Minutes of silence");
        minutes.setValue(2_000);
        press("Inbox", "Save");
        assertThat(minutes.getErrorMessage()).contains("between 1 and 1,440");
        minutes.setValue(45);
        press("Inbox", "Save");
        assertThat(beans.inbox().silence()).hasMinutes(45);
    }

    @Test
    void whatWasSetIsSaidWithWhoAndWhatItWasBefore() {
        field(IntegerField.class, "Minutes until the first response").setValue(30);
        press("First response", "Save");
        beans.prices().set(new Price(Category.MALE_PATTERN, null, 300_000));
        beans.prices().set(new Price(Category.MALE_PATTERN, null, 320_000));
        beans.staffing().setArtist(TestStudio.STAFF, false);
        beans.inbox().giveBackAfter(30);
        SettingsView again = new SettingsView(beans);
        assertThat(text(again))
                .contains("first response within 60 min → Test Studio", "within 30 min")
                .contains("Price of Male pattern baldness, any grade: 3000.00 → 3200.00")
                .contains("Team: Sam Staff: artist → no artist")
                .contains("Olivia Owner · ")
                .doesNotContain("Minutes of silence: ");
    }

    @Test
    void whoTakesInquiriesInTurnIsSavedAndNobodyIsRefused() {
        Checkbox on = field(Checkbox.class, "Hand out what nobody has");
        on.setValue(true);
        press("Whose turn it is", "Save");
        assertThat(beans.inbox().turns().on()).isFalse();
        assertThat(text($(SettingsView.class).single())).contains("Choose who takes inquiries in turn");
        field(Checkbox.class, "Sam Staff").setValue(true);
        press("Whose turn it is", "Save");
        assertThat(beans.inbox().turns())
                .isEqualTo(new TurnPlan(true, List.of(TurnTaker.usual(TestStudio.STAFF)), List.of()));
    }

    @Test
    void aDayThatClosesBeforeItOpensIsRefusedBesideIt() {
        WeekdayRow monday = $(WeekdayRow.class).all().getFirst();
        $(Checkbox.class, monday).single().setValue(true);
        TimePicker closes = $(TimePicker.class, monday).all().get(1);
        closes.setValue(LocalTime.of(9, 0));
        press("Opening hours", "Save");
        assertThat(closes.getErrorMessage()).isEqualTo("It closes after it opens.");
        assertThat(beans.hours().week()).isEmpty();
        closes.setValue(LocalTime.of(19, 0));
        press("Opening hours", "Save");
        assertThat(beans.hours().week()).hasSize(1);
    }

    @Test
    void aTemplateOfTheStudioIsSavedShownFilledInAndTakenBack() {
        TextArea words = field(TextArea.class, "Words");
        words.setValue("Dear {nmae}");
        press("Templates", "Save");
        assertThat(text(card("Templates"))).contains("There is no field {nmae}");
        words.setValue("Dear {name}, about your {category}");
        assertThat($(Pre.class, card("Templates")).single().getText())
                .contains("Dear Ana, about your receding hairline");
        press("Templates", "Save");
        assertThat(beans.wordings().all()).hasSize(1);
        press("Templates", "Remove");
        assertThat(words.getValue()).startsWith("Hi {name},");
    }

    @Test
    void aMailServerIsAskedForItsAddressAndSaysWhatItMisses() {
        field(TextField.class, "Outgoing server").setValue("mail.example.com");
        press("Mail", "Save");
        assertThat(text(card("Mail"))).contains("Give the address your mail is from");
        field(TextField.class, "Sender's address").setValue("hello@example.com");
        press("Mail", "Save");
        assertThat(beans.mail().account().smtp().port()).isEqualTo(465);
    }

    @Test
    void theLastOwnerStaysAndTheCardSaysWhy() {
        NativeDetails owner = member("Olivia Owner");
        $(Button.class, owner)
                .withCondition(button -> button.getText().equals("Let go"))
                .single()
                .click();
        assertThat(text(owner)).contains("The studio needs at least one owner who can sign in.");
    }

    @Test
    void somebodysRoleAndNameAreChangedTogether() {
        NativeDetails sam = member("Sam Staff");
        $(TextField.class, sam).single().setValue("Samira Staff");
        @SuppressWarnings("unchecked")
        Select<Role> role = $(Select.class, sam).single();
        role.setValue(Role.OWNER);
        $(Button.class, sam)
                .withCondition(button -> button.getText().equals("Save"))
                .single()
                .click();
        assertThat(beans.users().everybody())
                .extracting(TeamMember::name, TeamMember::role)
                .contains(org.assertj.core.groups.Tuple.tuple("Samira Staff", Role.OWNER));
    }

    @Test
    void somebodyNewNeedsAPasswordOfTenCharacters() {
        NewMemberForm form = $(NewMemberForm.class).single();
        $(TextField.class, form).all().get(0).setValue("Ana Lopez");
        $(TextField.class, form).all().get(1).setValue("ana@studio.test");
        PasswordField password = $(PasswordField.class, form).single();
        password.setValue("short");
        $(Button.class, form).single().click();
        assertThat(password.getErrorMessage()).isEqualTo("At least 10 characters.");
        password.setValue("long enough");
        $(Button.class, form).single().click();
        assertThat(beans.users().everybody()).extracting(TeamMember::name).contains("Ana Lopez");
    }

    private <T extends Component & com.vaadin.flow.component.HasLabel> T field(Class<T> type, String label) {
        return $(type).withCondition(field -> label.equals(field.getLabel())).single();
    }

    private void press(String card, String button) {
        $(Button.class, card(card))
                .withCondition(one -> one.getText().equals(button))
                .single()
                .click();
    }

    private FormCard card(String title) {
        return $(FormCard.class)
                .withCondition(one -> text(one).startsWith(title))
                .single();
    }

    private NativeDetails member(String name) {
        return $(NativeDetails.class)
                .withCondition(one -> text(one).startsWith(name))
                .single();
    }

    private String toast() {
        return text($(com.vaadin.flow.component.notification.Notification.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
