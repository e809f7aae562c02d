package studio.hairline.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.dashboard.Boards;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.Tile;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class ArrangePartTest extends BrowserlessTest {

    private static final BoardTiles TILES =
            new BoardTiles(tiles("New", "Open", "Sessions"), tiles("Sources", "Hours"), tiles("Mine"));

    @Autowired
    Boards boards;

    @Autowired
    TestStudio studio;

    private ArrangePart page;

    @BeforeEach
    void opened() {
        boards.put("Mine");
        page = new ArrangePart(TILES, boards, "");
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void whatIsMovedByItsButtonsIsSaidAndKept() {
        press("Later: New");
        assertThat(said()).isEqualTo("New is now number 2 of 3.");
        press("Earlier: Sessions");
        press("Earlier: Sessions");
        assertThat(shown("figure-cards", TILES.cards())).isEqualTo("Sessions Open New");
        assertThat(shown("chart-grid", TILES.charts())).isEqualTo("Sources Hours Mine");
    }

    @Test
    void atTheEndItSaysSoAndStays() {
        press("Earlier: New");
        assertThat(said()).isEqualTo("New is first already.");
        press("Later: Mine");
        assertThat(said()).isEqualTo("Mine is last already.");
        assertThat(shown("figure-cards", TILES.cards())).isEqualTo("New Open Sessions");
    }

    @Test
    void whatIsHiddenIsNeverMadeAndCanBeShownAgain() {
        press("Hide: Open");
        assertThat(said()).isEqualTo("Open is hidden.");
        assertThat(shown("figure-cards", TILES.cards())).isEqualTo("New Sessions");
        press("Show: Open");
        assertThat(shown("figure-cards", TILES.cards())).isEqualTo("New Open Sessions");
    }

    @Test
    void theUsualOrderComesBackAndWhatWasPutThereStays() {
        press("Earlier: Mine");
        press("Hide: New");
        press("As it usually is");
        assertThat(shown("figure-cards", TILES.cards())).isEqualTo("New Open Sessions");
        assertThat(shown("chart-grid", TILES.charts())).isEqualTo("Sources Hours Mine");
        press("Undo");
        assertThat(shown("figure-cards", TILES.cards())).isEqualTo("Open Sessions");
        assertThat(shown("chart-grid", TILES.charts())).isEqualTo("Sources Mine Hours");
    }

    @Test
    void everybodyHasTheirOwn() {
        press("Later: New");
        studio.actAsStaff();
        assertThat(shown("figure-cards", TILES.cards())).isEqualTo("New Open Sessions");
    }

    private String shown(String role, List<Tile> tiles) {
        return new Shelf(role, tiles, boards.mine())
                .getChildren()
                .map(made -> made.getElement().getText())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String said() {
        return page.getElement().getChild(0).getChild(0).getText();
    }

    private void press(String label) {
        Button button = $(Button.class).all().stream()
                .filter(one -> label.equals(one.getAriaLabel().orElse(one.getText())))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static List<Tile> tiles(String... names) {
        return Stream.of(names).map(name -> new Tile(name, name, Span::new)).toList();
    }
}
