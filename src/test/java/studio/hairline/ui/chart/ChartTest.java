package studio.hairline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Rate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(classes = ChartTest.class)
class ChartTest extends BrowserlessTest {

    private record Slice(String month, Mark mark, long count) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Mark MALE = Mark.category("MALE_PATTERN", "Male pattern baldness");
    private static final Mark UNKNOWN = Mark.category("NOT_RECORDED", "Not recorded");
    private static final List<Slice> SLICES =
            List.of(new Slice("Oct", MALE, 5), new Slice("Nov", MALE, 7), new Slice("Nov", UNKNOWN, 1));

    private final List<Object> chosen = new ArrayList<>();

    @Test
    void everyItemIsOneCellInItsPlace() {
        assertThat(told(months()).get("cells").toString()).isEqualTo("{\"b\":[0,1,1],\"s\":[0,0,1],\"v\":[5,7,1]}");
    }

    @Test
    void aCategoryIsToldByItsOwnRole() {
        JsonNode series = told(months()).get("series");

        assertThat(series.get(0).get("role").asString()).isEqualTo("category-male-pattern");
        assertThat(series.get(1).get("role").asString()).isEqualTo("category-not-recorded");
    }

    @Test
    void aClickGivesBackTheItemItself() {
        StackedColumns<Slice> chart = months();
        chart.onSelect(chosen::add);
        told(chart);

        click(chart, 2);

        assertThat(chosen).containsExactly(SLICES.get(2));
    }

    @Test
    void aClickOnAPlaceThatDoesNotExistIsIgnored() {
        StackedColumns<Slice> chart = months();
        chart.onSelect(chosen::add);
        told(chart);

        click(chart, 3);
        click(chart, -1);

        assertThat(chosen).isEmpty();
    }

    @Test
    void everyCellCarriesTheAddressOfItsRows() {
        StackedColumns<Slice> chart = months();
        chart.link(slice -> "leads?month=" + slice.month());

        assertThat(told(chart).get("cells").get("to").toString())
                .isEqualTo("{\"all\":[\"leads?\"],\"b\":[[\"month=Oct\"],[\"month=Nov\"]],\"s\":[[],[]],\"own\":[]}");
    }

    @Test
    void anItemOutsideTheColumnsIsRefusedRatherThanLost() {
        StackedColumns<Slice> chart = new StackedColumns<>("Inquiries", Slice::month, Slice::mark, Slice::count);

        assertThatThrownBy(() -> chart.show(List.of("Oct"), List.of(MALE, UNKNOWN), SLICES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nov");
    }

    @Test
    void bothBarsOfAPairAreItemsOfTheirOwn() {
        PairedBars<Long> chart = new PairedBars<>("Inquiries and conversions", "Inquiries", "Conversions", n -> n);
        chart.onSelect(chosen::add);
        chart.show(List.of(new PairedBars.Pair<>(MALE, 40L, 9L), new PairedBars.Pair<>(UNKNOWN, 3L, 0L)));
        told(chart);

        click(chart, 1);
        click(chart, 2);

        assertThat(chosen).containsExactly(9L, 3L);
    }

    @Test
    void whoWasLostOnTheWayIsAnItemOfTheFunnel() {
        Funnel<String> chart = new Funnel<>("From inquiry to chair", words -> words.length());
        chart.onSelect(chosen::add);
        chart.show(List.of(
                new Funnel.Step<>(MALE, "everyone", null), new Funnel.Step<>(MALE, "answered", "never answered")));
        told(chart);

        click(chart, 2);

        assertThat(chosen).containsExactly("never answered");
    }

    @Test
    void nothingOutOfNothingHasAnNButNoRate() {
        IntervalBars<Rate> chart = new IntervalBars<>("Rate", rate -> MALE, Whiskers::of);
        chart.show(List.of(new Rate(0, 0), new Rate(3, 4)));

        JsonNode cells = told(chart).get("cells");

        assertThat(cells.get("v").toString()).isEqualTo("[null,0.75]");
        assertThat(cells.get("n").toString()).isEqualTo("[0,4]");
        assertThat(cells.get("low").get(1).asDouble()).isLessThan(0.75);
    }

    @Test
    void sundayAtElevenAtNightIsTheLastFieldOfTheWeek() {
        HeatMap<Integer> chart = new HeatMap<>("Arrivals", hour -> hour, hour -> 1);
        chart.show(List.of(0, 167));

        JsonNode picture = told(chart);

        assertThat(picture.get("cells").get("b").toString()).isEqualTo("[0,23]");
        assertThat(picture.get("cells").get("s").toString()).isEqualTo("[0,6]");
        assertThat(picture.get("series").get(6).get("label").asString()).isEqualTo("Sun");
    }

    @Test
    void aCopySaysWhatItCountsAndWhen() {
        Bars<Long> chart = new Bars<>("Sources", n -> MALE, n -> n);
        chart.explain("Inquiries by source.").about("Women's thinning hair", "as of noon");
        chart.unit(Unit.money("USD"));

        JsonNode picture = told(chart);

        assertThat(picture.get("caption").get("filter").asString()).isEqualTo("Women's thinning hair");
        assertThat(picture.get("caption").get("asOf").asString()).isEqualTo("as of noon");
        assertThat(picture.get("unit").get("currency").asString()).isEqualTo("USD");
    }

    @Test
    void whatIsFarAwayIsNamedAndToldWhenItComesNear() {
        Chart<Slice> chart = months().whenNear();

        assertThat(told(chart).toString())
                .isEqualTo("{\"caption\":{\"title\":\"Inquiries over time\"},\"height\":280}");
        fire(chart, "near", JSON.createObjectNode());
        assertThat(JSON.readTree(chart.getElement().getProperty("picture"))
                        .get("cells")
                        .get("v")
                        .toString())
                .isEqualTo("[5,7,1]");
    }

    private static StackedColumns<Slice> months() {
        StackedColumns<Slice> chart =
                new StackedColumns<>("Inquiries over time", Slice::month, Slice::mark, Slice::count);
        chart.show(List.of("Oct", "Nov"), List.of(MALE, UNKNOWN), SLICES);
        return chart;
    }

    private static JsonNode told(Chart<?> chart) {
        UI.getCurrentOrThrow().add(chart);
        return JSON.readTree(chart.getElement().getProperty("picture"));
    }

    private static void click(Chart<?> chart, int place) {
        fire(chart, "chart-select", JSON.createObjectNode().put("event.detail.index", place));
    }

    private static void fire(Chart<?> chart, String event, JsonNode detail) {
        chart.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(chart.getElement(), event, detail));
    }
}
