package studio.hairline.record;

import java.awt.Color;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import studio.hairline.ui.PaperInk;

/** A binder as it is written, each page as soon as it is full; nothing of a session is kept once it is on paper. */
final class BinderPdf implements AutoCloseable {

    private static final PaperInk TITLE = PaperInk.bold(18);
    private static final PaperInk PART = PaperInk.bold(13);
    private static final PaperInk HEAD = PaperInk.bold(10);
    private static final PaperInk TEXT = PaperInk.plain(10);
    private static final PaperInk WANTED = PaperInk.bold(10, new Color(168, 28, 28));
    private static final float[] WIDTHS = {1, 4};

    private final Document paper = PaperInk.sheet(54, 54, 54);
    private final ZoneId zone;
    private final LocalDate today;

    /** @param out stays open */
    BinderPdf(OutputStream out, String title, ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
        PdfWriter.getInstance(paper, out).setCloseStream(false);
        paper.addTitle(title);
        HeaderFooter foot = new HeaderFooter(TEXT.phrase(title + " · page "), true);
        foot.setBorder(Rectangle.NO_BORDER);
        foot.setAlignment(Element.ALIGN_RIGHT);
        paper.setFooter(foot);
        paper.open();
        paper.add(TITLE.paragraph(title));
    }

    void say(String sentence) {
        paper.add(TEXT.paragraph(sentence));
    }

    void part(String heading) {
        Paragraph part = PART.paragraph(heading);
        part.setSpacingBefore(18);
        part.setSpacingAfter(6);
        paper.add(part);
    }

    /** A line among what is missing. */
    void missing(BinderEntry entry) {
        Paragraph line = TEXT.paragraph(entry.title(zone));
        line.setSpacingBefore(4);
        line.setKeepTogether(true);
        line.add(WANTED.phrase("\nMissing: " + entry.missing()));
        paper.add(line);
    }

    /** All of a session. */
    void session(BinderEntry entry) {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setKeepTogether(true);
        table.addCell(wide(entry.title(zone), HEAD));
        String missing = entry.missing();
        table.addCell(missing.isEmpty() ? wide("Nothing is missing.", TEXT) : wide("Missing: " + missing, WANTED));
        entry.facts(zone, today).forEach((term, words) -> {
            table.addCell(cell(term, HEAD));
            table.addCell(cell(words, TEXT));
        });
        paper.add(table);
    }

    private static PdfPCell wide(String words, PaperInk ink) {
        PdfPCell cell = cell(words, ink);
        cell.setColspan(WIDTHS.length);
        return cell;
    }

    private static PdfPCell cell(String words, PaperInk ink) {
        PdfPCell cell = new PdfPCell(ink.phrase(words));
        cell.setPadding(3);
        return cell;
    }

    @Override
    public void close() {
        paper.close();
    }
}
