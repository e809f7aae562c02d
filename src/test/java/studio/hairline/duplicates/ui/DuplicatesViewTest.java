package studio.hairline.duplicates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
@ViewPackages(classes = DuplicatesViewTest.class)
class DuplicatesViewTest extends BrowserlessTest {

    @Autowired
    DuplicateBeans known;

    @Autowired
    People people;

    @Autowired
    TestStudio studio;

    private long william;
    private long bill;

    @BeforeEach
    void oneWhoCameInAFileTwice() {
        studio.actAsStaff();
        william = people.add(new Contact("William Ray", null, "(512) 555-0134", "@ray", null, "en"), null)
                .id();
        bill = people.add(Contact.of("Bill Ray", "bill@example.com", "(512) 555-0134"), null)
                .id();
    }

    @Test
    void everybodyIsLookedThroughOnDemand() {
        DuplicatesView view = shown(new DuplicatesView(known));
        assertThat(text(view)).contains("Nobody is here twice");
        press("Look through everybody");
        assertThat(text(view))
                .contains("1 pair may be one person", "William Ray and Bill Ray", "Very likely the same")
                .contains("Same phone, (512) 555-0134", "Bill is short for William");
        assertThat(known.rounds().goOn().looked()).as("it begins anew").isEqualTo(2);
    }

    @Test
    void notTheSameIsNotAskedAgain() {
        known.lookout().look(bill);
        DuplicatesView view = shown(new DuplicatesView(known));
        press("Not the same");
        known.lookout().look(bill);
        assertThat(text(view)).contains("No open question");
        press("Undo");
        assertThat(text(view)).contains("1 pair may be one person");
    }

    @Test
    void ofEachDetailOneChoosesAndWhatOnlyOneHasIsKept() {
        FieldChoice choice = shown(new FieldChoice(known.duplicates().compare(bill, william), known));
        assertThat(choice.kept())
                .isEqualTo(new Contact("William Ray", "bill@example.com", "(512) 555-0134", "@ray", null, "en"));
        RadioButtonGroup<?> names = $(RadioButtonGroup.class).single();
        assertThat(names.getLabel()).isEqualTo("Name");
        test(names).selectItem("Bill Ray");
        assertThat(choice.kept().name()).isEqualTo("Bill Ray");
    }

    @Test
    void whatIsOneAlreadyIsNotCompared() {
        var pair = known.duplicates().compare(william, bill);
        known.merges().merge(pair.one(), pair.other(), pair.one().contact());
        CompareView view = shown(new CompareView(known));
        view.show(william, bill);
        assertThat(text(view)).contains("These are one record already.", "All pairs");
    }

    private static <T extends Component> T shown(T part) {
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(part);
        return part;
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
