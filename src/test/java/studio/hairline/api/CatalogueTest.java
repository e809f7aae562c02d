package studio.hairline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.hairline.dashboard.AnsweringFigure;
import studio.hairline.dashboard.ChairFigure;
import studio.hairline.dashboard.ConsultationFigure;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Figure;
import studio.hairline.insight.ConversionFigure;

class CatalogueTest {

    private static final List<Defined> ALL = Stream.<Defined[]>of(
                    Figure.values(),
                    PlanPrice.values(),
                    ConversionFigure.values(),
                    AnsweringFigure.values(),
                    ChairFigure.values(),
                    ConsultationFigure.values(),
                    FurtherFigure.values())
            .flatMap(Stream::of)
            .filter(figure -> !isShownTwice(figure))
            .toList();

    @Test
    void noTwoFiguresHaveOneName() {
        assertThat(ALL).extracting(Defined::code).doesNotHaveDuplicates().hasSize(ALL.size());
        assertThat(ALL).extracting(Defined::label).doesNotHaveDuplicates();
    }

    @Test
    void everyFigureSaysWhatItCountsAndBySentences() {
        assertThat(ALL).hasSize(76).allSatisfy(figure -> {
            assertThat(figure.code()).matches("[a-z0-9-]+");
            assertThat(figure.definition()).matches("[A-Z].{20,}\\.");
            assertThat(figure.meaning().counts()).isNotBlank();
            assertThat(figure.meaning().dated()).isNotBlank();
        });
    }

    private static boolean isShownTwice(Defined figure) {
        return figure instanceof AnsweringFigure card && card.isOnTheDashboard();
    }
}
