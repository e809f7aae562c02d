package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class ConsultationSheetsTest {

    private static final Sheet FULL = new Sheet(
            "A soft hairline",
            "Dry",
            EnumSet.of(ScalpArea.CROWN, ScalpArea.HAIRLINE),
            HairlineShape.SOFT,
            "a finger lower",
            new Pigment("Maker", "Ash", "L-77"),
            true,
            3);

    @Autowired
    ConsultationSheets sheets;

    @Autowired
    FrontDesk desk;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    private long lead;

    @BeforeEach
    void aLead() {
        lead = desk.receiveNew(
                        Contact.of("Ana Lopez", "ana@example.com", null),
                        Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, ""))
                .id();
    }

    @Test
    void aSheetIsKeptWhole() {
        studio.actAsStaff();
        sheets.save(lead, 0, FULL);

        assertThat(sheets.of(lead)).singleElement().satisfies(saved -> {
            assertThat(saved.sheet()).isEqualTo(FULL);
            assertThat(saved.number()).isOne();
            assertThat(saved.by()).isEqualTo(TestStudio.STAFF);
        });
        assertThat(history.ofLead(lead, 1).getFirst().happening().kind()).isEqualTo(EventKind.SHEET_SAVED);
    }

    @Test
    void eachSaveIsAVersionAndTheEarlierOnesStay() {
        sheets.save(lead, 0, Sheet.EMPTY);
        sheets.save(lead, 1, FULL);
        assertThat(sheets.save(lead, 2, FULL).number())
                .as("nothing new is no version")
                .isEqualTo(2);
        assertThat(sheets.of(lead)).extracting(SheetVersion::sheet).containsExactly(FULL, Sheet.EMPTY);
    }

    @Test
    void theSecondOfTwoIsToldAndOverwritesNothing() {
        sheets.save(lead, 0, FULL);
        assertThatThrownBy(() -> sheets.save(lead, 0, Sheet.EMPTY))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("Somebody else");
        assertThat(sheets.of(lead)).hasSize(1);
    }

    @Test
    void whatNobodyTouchedIsTheirsWhenMineIsSavedOnTop() {
        Sheet mine =
                new Sheet("Denser crown", "", EnumSet.noneOf(ScalpArea.class), null, "", Pigment.NONE, false, null);
        Sheet both = mine.onTop(Sheet.EMPTY, FULL);
        assertThat(both.goals()).isEqualTo("Denser crown");
        assertThat(both.areas()).isEqualTo(FULL.areas());
        assertThat(both.pigment()).isEqualTo(FULL.pigment());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new Pigment("x".repeat(121), "", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at most 120");
        assertThatThrownBy(() -> sheets.save(987_654, 0, FULL)).isInstanceOf(Refusal.class);
    }
}
