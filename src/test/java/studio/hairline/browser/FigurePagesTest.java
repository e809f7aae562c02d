package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page of a figure is a list on screen: what it says above its rows is what programs are told of the same rows. */
class FigurePagesTest extends InABrowser {

    @Test
    void thePageOfEveryFigureSaysAsManyRowsAsProgramsAreTold() {
        Visitor owner = owner();
        Map<String, Long> told = Program.OWNER
                .read("/api/figures?period=this-year&category=MALE_PATTERN&category=NOT_RECORDED")
                .get("figures")
                .valueStream()
                .collect(Collectors.toMap(FigurePagesTest::page, FigurePagesTest::rows, (one, same) -> one));
        assertThat(told).hasSizeGreaterThan(50).allSatisfy((page, rows) -> {
            owner.goTo(page);
            assertThat(owner.rows()).as(page).isEqualTo(rows);
        });
        assertThat(owner.complaints()).isEmpty();
    }

    private static String page(JsonNode figure) {
        return figure.get("page").asString().substring(1);
    }

    private static long rows(JsonNode figure) {
        return Program.OWNER.read(figure.get("rows").asString()).get("total").asLong();
    }
}
