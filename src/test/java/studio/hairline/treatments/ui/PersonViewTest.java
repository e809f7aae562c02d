package studio.hairline.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.WholeSeries;

@OnBothDatabases
@ViewPackages(classes = PersonViewTest.class)
class PersonViewTest extends BrowserlessTest {

    @Autowired
    PersonBeans known;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private long ana;

    @BeforeEach
    void aWholeSeries() {
        studio.clock().setTo(RandomStudio.NOW);
        ana = beans.createBean(WholeSeries.class).of("Ana Series", 3, Instant.parse("2026-07-01T15:00:00Z"));
    }

    @Test
    void thePageSaysWhoWhatTheyAskedForWhatWasDoneAndWhatHappened() {
        String page = text(open(ana));

        assertThat($(H1.class).single().getText()).isEqualTo("Ana Series");
        assertThat(page)
                .contains("Known since 22 Jun 2026 · 1 inquiry", "(512) 555-0134", "Male pattern baldness")
                .contains("3 of 3 sessions done", "Session 2 of 3", "14 days after the one before")
                .contains("How much?", "Series done", "Inquiry received");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).anyMatch(href -> href.startsWith("leads/"));
    }

    @Test
    void onlyTheOwnerSeesMoney() {
        assertThat(text(open(ana))).contains("$3,000", "$300 deposit", "$1,000");

        studio.actAsStaff();
        assertThat(text(open(ana)))
                .contains("Session 1 of 3")
                .doesNotContain("$")
                .doesNotContain("deposit");
    }

    @Test
    void aFlagIsShownAboveThePageAndWithdrawnWithAReason() {
        known.flags().raise(ana, SafetyFlag.PREGNANT_OR_NURSING, "until March");
        assertThat(text(open(ana))).contains("No session while this stands:", "until March");

        press("Withdraw");
        test($(TextArea.class).withCaption("Why it no longer stands").single()).setValue("No longer nursing");
        $(Button.class).withText("Withdraw").all().getLast().click();

        assertThat(known.flags().of(ana)).isEmpty();
        assertThat($(PersonTimeline.class).single().getElement().getTextRecursively())
                .contains("Safety flag cleared: Pregnant or nursing · No longer nursing");
    }

    @Test
    void aNoteIsKeptAndTold() {
        open(ana);
        test($(TextArea.class).withCaption("New note").single()).setValue("Wants a soft hairline");
        press("Keep note");

        assertThat($(PersonTimeline.class).single().getElement().getTextRecursively())
                .contains("Note: Wants a soft hairline");
    }

    @Test
    void whatSomebodyElseSavedFirstIsSaidAndNothingTypedIsLost() {
        open(ana);
        press("Edit details");
        TextField phone = $(TextField.class).withCaption("Phone").single();
        test(phone).setValue("(512) 555-0199");
        PersonDetails meanwhile = known.people().details(ana);
        known.people().change(ana, meanwhile.version(), Contact.of("Ana Elsewhere", null, null));
        press("Save");

        assertThat(text($(PersonForm.class).single())).contains("Somebody else changed this person meanwhile.");
        assertThat(phone.getValue()).isEqualTo("(512) 555-0199");
    }

    @Test
    void whoMayBeTheSameIsShownAndAMergeIsUndoneAfterSayingWhatComesBack() {
        long annie = known.people()
                .add(Contact.of("Anna Series", "annie@example.com", "(512) 555-0134"), null)
                .id();
        assertThat(text(open(ana))).contains("May be the same person", "Anna Series", "Same phone, (512) 555-0134");

        known.flags().raise(annie, SafetyFlag.EPILEPSY, "");
        PersonDetails stays = known.people().details(ana);
        known.twins().merges().merge(stays, known.people().details(annie), stays.contact());
        assertThat(text(open(ana)))
                .contains("Also known by", "annie@example.com", "Merged on", "Can be undone until")
                .contains("Another record of the same person was merged into this one", "Series done");

        press("Undo merge");
        assertThat(text($(UndoMerge.class).single())).contains("Back to Anna Series go 1 safety flag");
        $(Button.class).withText("Undo merge").all().getLast().click();
        assertThat(known.flags().of(annie)).hasSize(1);
        assertThat($(PersonTimeline.class).single().getElement().getTextRecursively())
                .contains("The merge was undone");
    }

    @Test
    void anUnknownPersonIsNobodyAndSaysWhereToLook() {
        assertThat(text(open(987_654))).contains("Nobody here", "All leads");
    }

    private PersonView open(long id) {
        UI.getCurrentOrThrow().removeAll();
        PersonView view = new PersonView(known);
        UI.getCurrentOrThrow().add(view);
        view.show(String.valueOf(id));
        return view;
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
