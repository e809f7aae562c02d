package studio.hairline.leads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadRows;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.PersonSearch;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.GlobalSearch;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class NewInquiryTest extends BrowserlessTest {

    @Autowired
    InquiryDesk desk;

    @Autowired
    LeadRows rows;

    @Autowired
    People people;

    @Autowired
    PersonSearch search;

    @Autowired
    GlobalSearch finder;

    @Autowired
    TestStudio studio;

    @BeforeEach
    void openedByStaff() {
        studio.actAsStaff();
        people.add(Contact.of("Ana Lind", "ana@example.com", "512 555 0134"), null);
        new NewInquiry(desk, () -> {}).open();
    }

    @Test
    void aNameAndAPhoneAreSavedAndTheNextOneCanBegin() {
        type("Name or @handle", "Ben");
        type("Phone", "512 555 0199");
        press("Save");
        assertThat(said()).contains("Ben is written down.");
        assertThat(field("Name or @handle").getValue()).isEmpty();
        assertThat(rows.count(LeadFilter.ALL)).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        press("Save");
        assertThat(field("Name or @handle").getErrorMessage()).startsWith("Give a name or a handle");
        assertThat(field("Phone").getErrorMessage()).startsWith("Give a phone or an e-mail");
        type("Name or @handle", "@ben");
        type("E-mail", "ben at example");
        press("Save");
        assertThat(field("Name or @handle").isInvalid()).isFalse();
        assertThat(field("E-mail").getErrorMessage()).startsWith("This is no e-mail address");
        assertThat(field("E-mail").getValue()).isEqualTo("ben at example");
        assertThat(rows.count(LeadFilter.ALL)).isZero();
    }

    @Test
    void somebodyKnownByPhoneIsShownWhileTypingAndAskedAboutBeforeSaving() {
        type("Phone", "(512) 555-0134");
        assertThat(said()).contains("Ana Lind", "Same phone", "Same person (Alt+S)", "Someone else (Alt+E)");
        type("Name or @handle", "Anna");
        press("Save");
        assertThat(rows.count(LeadFilter.ALL)).isZero();
        press("Same person (Alt+S)");
        assertThat(said()).contains("Ana Lind is written down.");
        assertThat(search.find("512 555 0134", 9)).hasSize(1);
    }

    @Test
    void someoneElseWithTheSamePhoneBecomesAPersonOfTheirOwn() {
        type("Name or @handle", "Ana's brother");
        type("Phone", "512 555 0134");
        press("Someone else (Alt+E)");
        press("Save");
        assertThat(said()).contains("Ana's brother is written down.");
        assertThat(search.find("512 555 0134", 9)).hasSize(2);
    }

    @Test
    void whoIsKnownNeedsNoNameAgain() {
        type("E-mail", "ana@example.com");
        press("Same person (Alt+S)");
        press("Save");
        assertThat(said()).contains("Ana Lind is written down.");
    }

    @Test
    void whatWasWrittenDownByMistakeIsTakenBackOutOfEveryFigure() {
        type("Name or @handle", "Ben");
        type("Phone", "512 555 0199");
        press("Save");
        press("Undo");
        assertThat(said()).contains("stands aside as a test entry");
        assertThat(rows.count(LeadFilter.ALL)).isZero();
    }

    @Test
    void theSearchShowsWhoIsMeantDespiteATypoAndSaysWhenNobodyIs() {
        Component box = finder.field();
        UI.getCurrentOrThrow().add(box);
        TextField text = $(TextField.class, box).single();
        text.setValue("Lnd");
        assertThat(box.getElement().getTextRecursively()).contains("Ana Lind", "ana@example.com", "No inquiry");
        text.setValue("555013");
        assertThat(box.getElement().getTextRecursively()).contains("Ana Lind");
        text.setValue("zzzz");
        assertThat(box.getElement().getTextRecursively()).contains("Nobody found for “zzzz”");
    }

    private void type(String label, String text) {
        field(label).setValue(text);
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void press(String text) {
        $(Button.class)
                .withCondition(button -> button.getText().equals(text))
                .single()
                .click();
    }

    private String said() {
        return $(NewInquiry.class).single().getElement().getTextRecursively();
    }
}
