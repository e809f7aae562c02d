package studio.hairline.money.web;

import com.samskivert.mustache.Mustache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A quote as a page of the web and as a page of paper; whatever is put into the former is escaped. */
final class QuotePaper {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().defaultValue("").withLoader(QuotePaper::open);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 20);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 11);
    private static final Font STRONG = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11);

    private QuotePaper() {}

    static String html(String name, Map<String, Object> facts) {
        try (Reader page = open(name + ".mustache")) {
            return COMPILER.compile(page).execute(facts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] pdf(QuoteFacts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document paper = new Document(PageSize.LETTER, 64, 64, 64, 64)) {
            PdfWriter.getInstance(paper, bytes);
            paper.addTitle(facts.title());
            paper.open();
            paper.add(new Paragraph(facts.studio().name(), STRONG));
            paper.add(spaced(new Paragraph(facts.title(), TITLE)));
            paper.add(new Paragraph(facts.sessions(), TEXT));
            paper.add(new Paragraph(facts.validity(), TEXT));
            paper.add(table(facts));
            paper.add(new Paragraph(facts.tongue().say("deposit"), TEXT));
        }
        return bytes.toByteArray();
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(12);
        paragraph.setSpacingAfter(12);
        return paragraph;
    }

    private static PdfPTable table(QuoteFacts facts) {
        PdfPTable table = new PdfPTable(new float[] {3, 1});
        table.setWidthPercentage(100);
        table.setSpacingBefore(24);
        table.setSpacingAfter(24);
        facts.lines().forEach(line -> row(table, line.words(), line.amount(), TEXT));
        row(table, facts.tongue().say("total"), facts.total(), STRONG);
        return table;
    }

    private static void row(PdfPTable table, String words, String amount, Font font) {
        table.addCell(cell(words, font, Element.ALIGN_LEFT));
        table.addCell(cell(amount, font, Element.ALIGN_RIGHT));
    }

    private static PdfPCell cell(String text, Font font, int align) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setPadding(8);
        cell.setPaddingLeft(0);
        cell.setHorizontalAlignment(align);
        return cell;
    }

    private static Reader open(String name) {
        InputStream found = QuotePaper.class.getResourceAsStream("/quote/" + name);
        if (found == null) {
            throw new IllegalStateException("There is no page " + name + ".");
        }
        return new InputStreamReader(found, StandardCharsets.UTF_8);
    }
}
