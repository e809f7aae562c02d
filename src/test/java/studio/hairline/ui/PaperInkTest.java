package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PaperInkTest {

    private static final int LARGEST = 60_000;

    @Test
    void namesOfEuropeAreOnPaperAsTheyAreWritten() throws IOException {
        byte[] paper = paper("Łukasz Żółć · Peña · Ελένη Παπαδοπούλου · Дмитрий · Nguyễn Thị Hồng · Škoda · İpek");
        assertThat(text(paper))
                .contains("Łukasz Żółć", "Peña", "Ελένη Παπαδοπούλου", "Дмитрий", "Nguyễn Thị Hồng", "Škoda", "İpek");
    }

    @Test
    void onlyTheLettersUsedArePutIntoThePaper() {
        assertThat(paper("Łukasz").length).isLessThan(LARGEST);
    }

    @Test
    void namesOfEastAsiaAreOnPaperToo() throws IOException {
        byte[] paper = paper("Li 李小龙, さくら, 한지민");
        assertThat(text(paper)).contains("Li", "李小龙", "さくら", "한지민");
        assertThat(paper.length).isLessThan(LARGEST);
    }

    @Test
    void namesWhoseLettersJoinOrStackAreOnPaperAsTheyAreRead() throws IOException {
        byte[] paper = paper("محمد علي · สมชาย · हिंदी · דוד כהן");
        assertThat(text(paper)).doesNotContain("[U+");
        assertThat(fonts(paper)).contains("NotoSansArabic", "NotoSansThai", "NotoSansDevanagari", "NotoSansHebrew");
        assertThat(paper.length).isLessThan(2 * LARGEST);
    }

    @Test
    void whatIsReadFromRightToLeftStandsBetweenWhatIsNotAsItIsRead() {
        assertThat(PaperRun.of("Li محمد علي, לוי · 李", PaperFonts.PLAIN))
                .extracting(PaperRun::words)
                .containsExactly("Li ", "לוי", "محمد علي, ", " · ", "李");
    }

    @Test
    void anAccentTypedApartIsTheLetterWithIt() throws IOException {
        assertThat(text(paper("Jose\u0301"))).contains("Jos\u00e9");
    }

    @Test
    void aLetterThatNoFontHasIsSaidByItsNumber() throws IOException {
        assertThat(text(paper("தம Li"))).contains("[U+0BA4][U+0BAE] Li");
    }

    private static byte[] paper(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document paper = PaperInk.sheet(36, 36, 36)) {
            PdfWriter.getInstance(paper, bytes);
            paper.open();
            paper.add(PaperInk.plain(11).paragraph(words));
            paper.add(PaperInk.bold(18).paragraph(words));
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] paper) throws IOException {
        try (PdfReader reader = new PdfReader(paper)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private static String fonts(byte[] paper) {
        return new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
