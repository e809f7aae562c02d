package studio.hairline.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.people.Certificate;
import studio.hairline.people.Contact;
import studio.hairline.people.Erasures;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;

@OnBothDatabases
class CertificatePdfTest {

    @Autowired
    CertificatePdf pdf;

    @Autowired
    Erasures erasures;

    @Autowired
    People people;

    @Test
    void thePaperSaysWhatWasDoneWhenAndByWhomAndNothingAboutThem() throws IOException {
        long ana = people.add(Contact.of("Ana Ruiz", "ana@example.com", null), null)
                .id();
        Certificate certificate = erasures.erase(ana, "Ana Ruiz");

        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        pdf.write(certificate, paper);

        assertThat(text(paper.toByteArray()))
                .contains("Certificate of erasure " + certificate.number(), "Record: person " + ana)
                .contains("Test Studio", "Olivia Owner", "17 Jun 2026", "Words of the search", "What stays")
                .doesNotContain("Ruiz")
                .doesNotContain("example.com");
    }

    private static String text(byte[] paper) throws IOException {
        try (PdfReader reader = new PdfReader(paper)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return text.toString();
        }
    }
}
