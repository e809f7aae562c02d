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
    void aLetterThatNoFontHasIsSaidByItsNumber() throws IOException {
        assertThat(text(paper("สม Li"))).contains("[U+0E2A][U+0E21] Li");
    }

    private static byte[] paper(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document paper = new Document()) {
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
}
