package studio.hairline.record.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.SafetyFlag;
import studio.hairline.record.Pigment;
import studio.hairline.record.ScalpArea;
import studio.hairline.record.Sheet;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class SheetViewTest extends BrowserlessTest {

    private static final Sheet THEIRS =
            new Sheet("Theirs", "Oily", EnumSet.of(ScalpArea.NAPE), null, "", Pigment.NONE, true, null);

    @Autowired
    SheetBeans beans;

    @Autowired
    FrontDesk desk;

    @Autowired
    TestStudio studio;

    private long lead;
    private SheetView page;

    @BeforeEach
    void opened() {
        lead = desk.receiveNew(
                        Contact.of("Ana Lopez", "ana@example.com", null),
                        Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, ""))
                .id();
        page = new SheetView(beans);
        UI.getCurrentOrThrow().add(page);
        page.open(lead);
    }

    @Test
    void whatIsTypedAndTappedIsSavedAsAVersion() {
        write("Goals", "A soft hairline");
        $(ScalpDrawing.class).first().setValue("CROWN,NOBODY_KNOWS");
        press("Save sheet");

        Sheet saved = beans.sheets().of(lead).getFirst().sheet();
        assertThat(saved.goals()).isEqualTo("A soft hairline");
        assertThat(saved.areas()).containsExactly(ScalpArea.CROWN);
        assertThat(text()).contains("version 1", "by Olivia Owner");
    }

    @Test
    void aContraindicationWithoutNoteAsksForOneAndKeepsIt() {
        long ana = beans.leads().of(lead).personId();
        beans.flags().raise(ana, SafetyFlag.HEART_CONDITION, "");
        page.open(lead);
        write("Goals", "A soft hairline");
        press("Save sheet");
        assertThat(text()).contains("Write a note on “Heart condition”", "restrictive");
        assertThat(beans.sheets().of(lead)).isEmpty();

        test($(TextField.class)
                        .withCaption("Note on Heart condition (required)")
                        .single())
                .setValue("Doctor's note seen");
        press("Save sheet");
        assertThat(beans.flags().of(ana).getFirst().note()).isEqualTo("Doctor's note seen");
        assertThat(beans.sheets().of(lead).getFirst().sheet().goals()).isEqualTo("A soft hairline");
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstWroteAndBothAreKept() {
        write("Goals", "Mine");
        beans.sheets().save(lead, 0, THEIRS);
        press("Save sheet");
        assertThat(text()).contains("Somebody else saved this sheet while you were writing", "Oily", "Nape");
        assertThat($(TextArea.class).withCaption("Goals").single().getValue()).isEqualTo("Mine");

        press("Save mine, and theirs where I wrote nothing");
        Sheet both = beans.sheets().of(lead).getFirst().sheet();
        assertThat(both.goals()).isEqualTo("Mine");
        assertThat(both.scalp()).isEqualTo("Oily");
        assertThat(text()).contains("Earlier versions", "Version 1");
    }

    @Test
    void aLeadNobodyKnowsIsSaid() {
        page.open(987_654);
        assertThat(text()).contains("There is no lead 987654", "All leads");
    }

    private void write(String label, String words) {
        test($(TextArea.class).withCaption(label).single()).setValue(words);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }
}
