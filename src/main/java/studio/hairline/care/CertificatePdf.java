package studio.hairline.care;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;
import studio.hairline.people.Certificate;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PaperInk;

/** The certificate of erasure on paper. */
@Component
public class CertificatePdf {

    private static final PaperInk TITLE = PaperInk.bold(18);
    private static final PaperInk HEAD = PaperInk.bold(10);
    private static final PaperInk TEXT = PaperInk.plain(10);
    private static final float[] WIDTHS = {3, 6, 1};

    private final CertificateWords words;

    CertificatePdf(CertificateWords words) {
        this.words = words;
    }

    /** @param out stays open */
    public void write(Certificate certificate, OutputStream out) {
        Document paper = PaperInk.sheet(54, 54, 54);
        PdfWriter.getInstance(paper, out).setCloseStream(false);
        paper.addTitle(words.title(certificate));
        paper.open();
        paper.add(TITLE.paragraph(words.title(certificate)));
        words.facts(certificate).forEach(fact -> paper.add(TEXT.paragraph(fact)));
        paper.add(table(certificate));
        paper.add(HEAD.paragraph("What stays"));
        words.kept(certificate).forEach(kept -> paper.add(TEXT.paragraph(kept)));
        paper.close();
    }

    private static PdfPTable table(Certificate certificate) {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setSpacingAfter(12);
        table.setHeaderRows(1);
        Stream.of("What was kept", "What was done", "How many").forEach(head -> table.addCell(cell(head, HEAD)));
        certificate.lines().forEach(line -> {
            table.addCell(cell(line.kind(), TEXT));
            table.addCell(cell(line.done(), TEXT));
            PdfPCell amount = cell(Formats.count(line.amount()), TEXT);
            amount.setHorizontalAlignment(Element.ALIGN_RIGHT);
            table.addCell(amount);
        });
        return table;
    }

    private static PdfPCell cell(String text, PaperInk ink) {
        PdfPCell cell = new PdfPCell(ink.phrase(text));
        cell.setPadding(4);
        return cell;
    }
}
