package studio.hairline.record;

import java.awt.Color;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A binder as it is written, each page as soon as it is full; nothing of a session is kept once it is on paper. */
final class BinderPdf implements AutoCloseable {

    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18);
    private static final Font PART = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13);
    private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    private static final Font WANTED =
            FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10, Font.NORMAL, new Color(168, 28, 28));
    private static final float[] WIDTHS = {1, 4};

    private final Document paper = new Document(PageSize.LETTER, 54, 54, 54, 54);
    private final ZoneId zone;
    private final LocalDate today;

    /** @param out stays open */
    BinderPdf(OutputStream out, String title, ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
        PdfWriter.getInstance(paper, out).setCloseStream(false);
        paper.addTitle(title);
        HeaderFooter foot = new HeaderFooter(new Phrase(title + " · page ", TEXT), true);
        foot.setBorder(Rectangle.NO_BORDER);
        foot.setAlignment(Element.ALIGN_RIGHT);
        paper.setFooter(foot);
        paper.open();
        paper.add(new Paragraph(title, TITLE));
    }

    void say(String sentence) {
        paper.add(new Paragraph(sentence, TEXT));
    }

    void part(String heading) {
        Paragraph part = new Paragraph(heading, PART);
        part.setSpacingBefore(18);
        part.setSpacingAfter(6);
        paper.add(part);
    }

    /** A line among what is missing. */
    void missing(BinderEntry entry) {
        Paragraph line = new Paragraph(entry.title(zone), TEXT);
        line.setSpacingBefore(4);
        line.setKeepTogether(true);
        line.add(new Phrase("\nMissing: " + entry.missing(), WANTED));
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

    private static PdfPCell wide(String words, Font font) {
        PdfPCell cell = cell(words, font);
        cell.setColspan(WIDTHS.length);
        return cell;
    }

    private static PdfPCell cell(String words, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(words, font));
        cell.setPadding(3);
        return cell;
    }

    @Override
    public void close() {
        paper.close();
    }
}
