package studio.hairline.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook: numbers are numbers, words are never formulas. */
final class XlsxReport {

    private static final String COUNT = "#,##0";
    private static final String SHARE = "0.0%";
    private static final String MONEY = "#,##0.00";
    private static final int NAMES_WIDTH = 32;
    private static final int NUMBERS_WIDTH = 18;

    private final Worksheet paper;
    private int line = 0;

    private XlsxReport(Worksheet paper) {
        this.paper = paper;
    }

    static void write(ReportSheet sheet, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Hairline", null)) {
            new XlsxReport(book.newWorksheet("Report")).write(sheet);
        }
    }

    private void write(ReportSheet sheet) {
        bold(List.of(sheet.title()));
        sheet.facts().forEach(fact -> paper.value(line++, 0, fact));
        line++;
        bold(sheet.columns());
        sheet.all().forEach(this::row);
        paper.width(0, NAMES_WIDTH);
        for (int column = 1; column < sheet.columns().size(); column++) {
            paper.width(column, NUMBERS_WIDTH);
        }
    }

    private void bold(List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            paper.value(line, column, words.get(column));
            paper.style(line, column).bold().set();
        }
        line++;
    }

    private void row(ReportSheet.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            put(column, row.cells().get(column));
        }
        line++;
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> paper.value(line, column, words.shown());
            case Cell.Count count -> number(column, count.number(), COUNT);
            case Cell.Hours hours -> number(column, hours.minutes(), COUNT);
            case Cell.Share share -> number(column, share.part(), SHARE);
            case Cell.Money money -> number(column, java.math.BigDecimal.valueOf(money.cents(), 2), MONEY);
            case Cell.Nothing nothing -> {}
        }
    }

    private void number(int column, Number number, String format) {
        paper.value(line, column, number);
        paper.style(line, column).format(format).set();
    }
}
