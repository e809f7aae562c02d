package studio.hairline.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The files a report can be taken along as; all are written from one sheet, so that they agree. */
public enum ReportFile {
    CSV("Table (CSV)", "text/csv;charset=utf-8", CsvReport::write),
    XLSX("Workbook (XLSX)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxReport::write),
    PDF("Paper (PDF)", "application/pdf", PdfReport::write),
    SVG("Picture (SVG)", "image/svg+xml", SvgReport::write);

    /** How a sheet becomes bytes. */
    private interface Writing {
        void write(ReportSheet sheet, OutputStream to) throws IOException;
    }

    private final String label;
    private final String type;
    private final Writing writing;

    ReportFile(String label, String type, Writing writing) {
        this.label = label;
        this.type = type;
        this.writing = writing;
    }

    public String label() {
        return label;
    }

    /** @return its media type */
    public String type() {
        return type;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public void write(ReportSheet sheet, OutputStream to) throws IOException {
        writing.write(sheet, to);
    }
}
