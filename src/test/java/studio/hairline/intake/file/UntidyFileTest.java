package studio.hairline.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntidyFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void oneWesternLetterOnTheLastLineOfALongFileDecidesItsEncoding() throws IOException {
        String text = "Name,Source\n" + "Ann,Google\n".repeat(20_000) + "René,Google";
        assertThat(Encoding.of(file(text, Charset.forName("windows-1252")))).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(Encoding.of(file(text, StandardCharsets.UTF_8))).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void aFileWithoutNamesStartsWithData() throws IOException {
        Survey survey = Survey.of(file("Ann,ann@example.com\nBob,bob@example.com\n"));
        assertThat(survey.layout().header()).isFalse();
        assertThat(survey.lines()).isEqualTo(2);
        assertThat(survey.columns()).extracting(Column::name).containsExactly("Column 1", "Column 2");
    }

    @Test
    void aRaggedLineKeepsItsCellsAndIsCounted() throws IOException {
        Path file = file("Name,Phone,Note\nAnn,512-555-0101\nBob,512-555-0102,hello,more\nCid,512-555-0103,x\n");
        assertThat(Survey.of(file).ragged()).isEqualTo(2);
        try (Lines lines = new Lines(file, Layout.of(file))) {
            Line ann = lines.next();
            assertThat(ann.cell(2)).isEmpty();
            assertThat(lines.next().cells()).endsWith("more");
        }
    }

    @Test
    void aCellMayHaveLineEndsAndTheNextLineKeepsItsNumber() throws IOException {
        Path file = file("Name,Note\nAnn,\"one\ntwo\nthree\"\n\n,\nBob,x");
        try (Lines lines = new Lines(file, Layout.of(file))) {
            assertThat(lines.next()).isEqualTo(new Line(2, List.of("Ann", "one\ntwo\nthree")));
            assertThat(lines.next().number()).isEqualTo(7);
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void aQuotationMarkThatNeverClosesIsNamedWithItsPlace() throws IOException {
        Path file = file("Name,Note\nAnn,fine\nBob,\"never closed\n" + "Cid,x\n".repeat(400_000));
        assertThatThrownBy(() -> Survey.of(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("After line 2");
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        assertThat(Survey.of(file("")).lines()).isZero();
        assertThat(Survey.of(file("Name,Phone\n")).lines()).isZero();
    }

    @Test
    void aFormulaIsHarmlessInASpreadsheetAndComesBackAsItWas() {
        for (String cell : List.of("=1+1", "+1 512 555 0101", "-3", "@ann", "'=quoted", "plain", "'tis")) {
            assertThat(SafeCells.opened(SafeCells.closed(cell))).isEqualTo(cell.startsWith("'=") ? "'=quoted" : cell);
            assertThat(SafeCells.closed(cell)).doesNotMatch("[=+@-].*");
        }
    }

    @Test
    void aValueIsRememberedWithTheLineItStoodOnFirst() {
        FirstSeen seen = new FirstSeen();
        for (int line = 1; line <= 200_000; line++) {
            assertThat(seen.lineOf("value " + line, line)).isZero();
        }
        for (int line = 1; line <= 200_000; line++) {
            assertThat(seen.lineOf("value " + line, 999_999)).isEqualTo(line);
        }
    }

    private Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "untidy", ".csv"), text, charset);
    }
}
