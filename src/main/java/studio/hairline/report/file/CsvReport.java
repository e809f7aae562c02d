package studio.hairline.report.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import studio.hairline.ui.CsvCells;

/** A report as CSV: what it is about in lines of their own, an empty line, the table. */
final class CsvReport {

    /** Without it Excel reads accents wrongly. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvReport() {}

    static void write(ReportSheet sheet, OutputStream to) throws IOException {
        try (Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            try (CsvWriter csv = CsvWriter.builder().build(out)) {
                csv.writeRecord(CsvCells.safe(sheet.title()));
                sheet.facts().forEach(fact -> csv.writeRecord(CsvCells.safe(fact)));
                csv.writeRecord("");
                csv.writeRecord(sheet.columns());
                sheet.all()
                        .forEach(row -> csv.writeRecord(
                                row.cells().stream().map(Cell::plain).toList()));
            }
        }
    }
}
