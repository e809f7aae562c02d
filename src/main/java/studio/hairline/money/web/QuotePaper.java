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
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import studio.hairline.money.QuoteState;
import studio.hairline.ui.PaperInk;

/** A quote as a page of the web and as a page of paper; whatever is put into the former is escaped. */
final class QuotePaper {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().defaultValue("").withLoader(QuotePaper::open);
    private static final PaperInk TITLE = PaperInk.bold(20);
    private static final PaperInk TEXT = PaperInk.plain(11);
    private static final PaperInk STRONG = PaperInk.bold(11);

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
        try (Document paper = PaperInk.sheet(64, 64, 64)) {
            PdfWriter.getInstance(paper, bytes);
            paper.addTitle(facts.title());
            paper.open();
            paper.add(STRONG.paragraph(facts.studio().name()));
            paper.add(spaced(TITLE.paragraph(facts.title())));
            paper.add(TEXT.paragraph(facts.sessions()));
            paper.add(TEXT.paragraph(facts.validity()));
            if (facts.state() != QuoteState.SENT) {
                paper.add(STRONG.paragraph(facts.standing()));
            }
            paper.add(table(facts));
            if (facts.isAhead()) {
                paper.add(TEXT.paragraph(facts.tongue().say("deposit")));
            }
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

    private static void row(PdfPTable table, String words, String amount, PaperInk ink) {
        table.addCell(cell(words, ink, Element.ALIGN_LEFT));
        table.addCell(cell(amount, ink, Element.ALIGN_RIGHT));
    }

    private static PdfPCell cell(String text, PaperInk ink, int align) {
        PdfPCell cell = new PdfPCell(ink.phrase(text));
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
