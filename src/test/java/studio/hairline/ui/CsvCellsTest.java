package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCellsTest {

    @Test
    void whatWouldRunAsAFormulaStaysText() {
        assertThat(List.of("=1+1", "+15125550181", "-2+3", "-1|calc", "-", "@sum", "\t=1", "\r=1", "--1"))
                .allSatisfy(text -> assertThat(CsvCells.safe(text)).isEqualTo("'" + text));
    }

    @Test
    void whatWasGivenBackStaysANumberThatAddsUp() {
        assertThat(List.of("-150.00", "-15000", "150", "", "Ana-Sofía"))
                .allSatisfy(text -> assertThat(CsvCells.safe(text)).isEqualTo(text));
    }
}
