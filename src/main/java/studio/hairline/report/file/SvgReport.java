package studio.hairline.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A report as a drawing that stands alone: a bar for each part, its value in words beside it; pale where it rests on too few. */
final class SvgReport {

    private static final int WIDTH = 860;
    private static final int MARGIN = 24;
    private static final int LINE = 20;
    private static final int ROW = 28;
    private static final int BARS_FROM = 260;
    private static final int LONGEST_BAR = 440;
    private static final String FULL = "#17647a";
    private static final String PALE = "#a3c4cd";

    private final ReportSheet sheet;
    private final StringBuilder drawn = new StringBuilder();

    private SvgReport(ReportSheet sheet) {
        this.sheet = sheet;
    }

    static void write(ReportSheet sheet, OutputStream to) throws IOException {
        to.write(new SvgReport(sheet).draw().getBytes(StandardCharsets.UTF_8));
    }

    private String draw() {
        List<String> about = sheet.facts().subList(0, sheet.facts().size() - 1);
        int top = MARGIN + LINE * (about.size() + 2);
        int height = top + ROW * (sheet.rows().size() + 1) + MARGIN;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\">",
                WIDTH, height);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        text(MARGIN, MARGIN + 8, 18, sheet.title());
        for (int fact = 0; fact < about.size(); fact++) {
            text(MARGIN, MARGIN + 12 + LINE * (fact + 1), 12, about.get(fact));
        }
        double longest = sheet.rows().stream()
                .mapToDouble(row -> row.value().length())
                .max()
                .orElse(0);
        int at = top;
        for (ReportSheet.Row row : sheet.rows()) {
            part(row, at, longest);
            at += ROW;
        }
        part(sheet.whole(), at, 0);
        return drawn.append("</svg>\n").toString();
    }

    /** @param longest what the longest bar stands for; 0 for no bar */
    private void part(ReportSheet.Row row, int top, double longest) {
        double length = longest <= 0 ? 0 : Math.max(0, row.value().length()) / longest * LONGEST_BAR;
        text(MARGIN, top + 18, 13, row.name().shown());
        if (length > 0) {
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#17647a\"/>",
                    BARS_FROM, top + 5, length, ROW - 10);
        }
        text(BARS_FROM + (int) length + 8, top + 18, 13, value(row));
    }

    /** The value, and where there is an n, what it rests on. */
    private static String value(ReportSheet.Row row) {
        List<Cell> cells = row.cells();
        return switch (cells.size()) {
            case 2 -> row.value().shown();
            case 3 -> row.value().shown() + " (n = " + cells.get(2).shown() + ")";
            default ->
                row.value().shown() + " (" + cells.get(2).shown() + " of "
                        + cells.get(3).shown() + ")";
        };
    }

    private void text(int x, int y, int size, String words) {
        add("<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"#1d1f24\">%s</text>", x, y, size, escaped(words));
    }

    private void add(String format, Object... values) {
        drawn.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
