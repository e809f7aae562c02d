package studio.hairline.report.file;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import studio.hairline.ui.PaperInk;

/** A report on paper; the head of its table stands on every page. */
final class PdfReport {

    private static final PaperInk TITLE = PaperInk.bold(18);
    private static final PaperInk STRONG = PaperInk.bold(10);
    private static final PaperInk TEXT = PaperInk.plain(10);

    private PdfReport() {}

    static void write(ReportSheet sheet, OutputStream to) {
        Document paper = PaperInk.sheet(54, 54, 54);
        PdfWriter.getInstance(paper, to).setCloseStream(false);
        paper.addTitle(sheet.title());
        paper.open();
        paper.add(TITLE.paragraph(sheet.title()));
        sheet.facts().forEach(fact -> paper.add(TEXT.paragraph(fact)));
        paper.add(table(sheet));
        paper.close();
    }

    private static PdfPTable table(ReportSheet sheet) {
        PdfPTable table = new PdfPTable(sheet.columns().size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setHeaderRows(1);
        row(table, sheet.columns().stream(), STRONG);
        sheet.rows().forEach(row -> row(table, shown(row.cells()), TEXT));
        row(table, shown(sheet.whole().cells()), STRONG);
        return table;
    }

    private static Stream<String> shown(List<Cell> cells) {
        return cells.stream().map(Cell::shown);
    }

    private static void row(PdfPTable table, Stream<String> words, PaperInk ink) {
        List<PdfPCell> cells = words.map(text -> cell(text, ink)).toList();
        cells.stream().skip(1).forEach(cell -> cell.setHorizontalAlignment(Element.ALIGN_RIGHT));
        cells.forEach(table::addCell);
    }

    private static PdfPCell cell(String text, PaperInk ink) {
        PdfPCell cell = new PdfPCell(ink.phrase(text));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setPadding(5);
        cell.setPaddingLeft(0);
        return cell;
    }
}
