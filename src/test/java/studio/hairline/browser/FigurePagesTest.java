package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The page of a figure is a list on screen: what it says above its rows is what programs are told of the same rows. One page of
 * each kind is opened, that is each list with each set of questions it is asked; that all figures are their rows is held
 * without a browser.
 */
class FigurePagesTest extends InABrowser {

    @Test
    void thePageOfEveryKindOfFigureSaysAsManyRowsAsProgramsAreTold() {
        Visitor owner = owner();
        Map<String, JsonNode> kinds = Program.OWNER
                .read("/api/figures?period=this-year&category=MALE_PATTERN&category=NOT_RECORDED")
                .get("figures")
                .valueStream()
                .collect(Collectors.toMap(FigurePagesTest::kind, figure -> figure, (one, same) -> one));
        assertThat(kinds).hasSizeGreaterThan(12).allSatisfy((kind, figure) -> {
            owner.follow(page(figure));
            assertThat(owner.rows()).as(page(figure)).isEqualTo(rows(figure));
        });
        assertThat(owner.complaints()).isEmpty();
    }

    private static String kind(JsonNode figure) {
        return page(figure).replaceAll("=[^&]*", "");
    }

    private static String page(JsonNode figure) {
        return figure.get("page").asString().substring(1);
    }

    private static long rows(JsonNode figure) {
        return Program.OWNER.read(figure.get("rows").asString()).get("total").asLong();
    }
}
