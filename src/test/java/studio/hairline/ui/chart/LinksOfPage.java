package studio.hairline.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a page leads: its links, and the cells of its charts. */
public final class LinksOfPage {

    private LinksOfPage() {}

    /** @return the links by their words, and those of charts by their kind, each with its address after a blank */
    public static List<String> of(Component page) {
        return all(page).flatMap(LinksOfPage::led).toList();
    }

    private static Stream<Component> all(Component page) {
        return Stream.concat(Stream.of(page), page.getChildren().flatMap(LinksOfPage::all));
    }

    private static Stream<String> led(Component one) {
        return switch (one) {
            case Anchor link -> Stream.of(link.getText() + " " + link.getHref());
            case Chart<?> chart ->
                addresses(chart).map(address -> chart.getClass().getSimpleName() + " " + address);
            default -> Stream.empty();
        };
    }

    private static Stream<String> addresses(Chart<?> chart) {
        Columns cells = chart.picture().cells();
        Addresses to = cells.to();
        return to == null
                ? Stream.empty()
                : IntStream.range(0, cells.b().size())
                        .mapToObj(n -> String.join(
                                "&",
                                Stream.of(
                                                to.all(),
                                                at(to.b(), cells.b().get(n)),
                                                at(to.s(), cells.s().get(n)),
                                                at(to.own(), n))
                                        .flatMap(List::stream)
                                        .toList()));
    }

    private static List<String> at(List<List<String>> some, @Nullable Integer place) {
        return place == null || place >= some.size() ? List.of() : some.get(place);
    }
}
