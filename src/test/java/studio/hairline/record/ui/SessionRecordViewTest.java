package studio.hairline.record.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.people.Contact;
import studio.hairline.people.Erasures;
import studio.hairline.people.People;
import studio.hairline.people.SafetyFlag;
import studio.hairline.record.Paper;
import studio.hairline.record.Signing;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class SessionRecordViewTest extends BrowserlessTest {

    @Autowired
    ChairBeans beans;

    @Autowired
    Erasures erasures;

    @Autowired
    TestStudio studio;

    private long ana;
    private long session;
    private SessionRecordView page;

    @BeforeEach
    void opened(@Autowired People people, @Autowired Treatments treatments) {
        studio.clock().setTo("2026-07-20T15:00:00Z");
        ana = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null).id();
        ChairTime tomorrow = ChairTime.at(studio.clock().instant().plus(Duration.ofDays(1)), TestStudio.STAFF);
        session = treatments.scheduleTouchUp(TouchUp.of(ana), tomorrow).id();
        page = new SessionRecordView(beans);
        UI.getCurrentOrThrow().add(page);
        page.open(session);
    }

    @Test
    void theSafetyFlagsThatStandAreReadBeforeItStarts() {
        assertThat(text()).contains("None stands.");
        beans.flags().raise(ana, SafetyFlag.ALLERGY, "Latex");
        page.open(session);
        assertThat(text()).contains(SafetyFlag.ALLERGY.label(), "Latex").doesNotContain("None stands.");
    }

    @Test
    void whatIsTypedStaysWhenItMayNotStartYetAndIsSaved() {
        test($(TextField.class).withCaption("Needles").single()).setValue("3-point");
        test($(TextField.class).withCaption("Lot").single()).setValue("L-77");
        press("Start now");
        assertThat(text()).contains("It cannot start yet. Missing:", "consent signed");
        assertThat($(TextField.class).withCaption("Needles").single().getValue())
                .isEqualTo("3-point");
        assertThat(beans.sessions().of(session).written().pigment().lot()).isEqualTo("L-77");
    }

    @Test
    void aPaperSignedIsDownloadedUntilWhoSignedItIsErased() {
        beans.papers().sign(session, Paper.CONSENT, new Signing("Ana Lopez", null));
        page.open(session);
        assertThat(text()).contains("Signed by Ana Lopez", "Download as PDF");
        erasures.erase(ana, "Ana Lopez");
        page.open(session);
        assertThat(text()).doesNotContain("Ana Lopez", "Download as PDF");
    }

    private void press(String label) {
        test($(Button.class).withText(label).first()).click();
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }
}
