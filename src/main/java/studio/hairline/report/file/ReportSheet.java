package studio.hairline.report.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.report.ReportPage;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.StudioWriting;

/**
 * A report as every file of it is written: what it says of itself, and its table.
 *
 * @param facts filter, as-of instant, n, what is left out and definition, each a line
 * @param rows beginning with the name of the part and its value
 */
public record ReportSheet(String title, List<String> facts, List<String> columns, List<Row> rows, Row whole) {

    /**
     * One part of the report, or its whole.
     *
     * @param pale whether it rests on too few to judge by
     */
    public record Row(List<Cell> cells, boolean pale) {

        Cell name() {
            return cells.getFirst();
        }

        Cell value() {
            return cells.get(1);
        }
    }

    public static ReportSheet of(ReportPage page, StudioWriting writing) {
        String currency = writing.currency().getCurrencyCode();
        Report report = page.report();
        LocalDate known = report.knownOn();
        return new ReportSheet(
                report.title() + (known == null ? "" : ", as known on " + known),
                Stream.of(
                                page.words(),
                                asOf(page, writing),
                                "n = " + Formats.count(page.n()),
                                page.leftOut(),
                                KnownOnNote.taken(page.gone()),
                                report.figure().definition())
                        .filter(fact -> !fact.isEmpty())
                        .toList(),
                columns(report, currency),
                page.lines().stream().map(line -> row(line, currency)).toList(),
                row(page.whole(), currency));
    }

    public static String asOf(ReportPage page, StudioWriting writing) {
        LocalDate known = page.report().knownOn();
        if (known != null) {
            return KnownOn.words(known);
        }
        return "As of " + writing.moment(page.asOf()) + ", " + writing.zone();
    }

    /** @return what a line comes to */
    public static Cell value(ReportLine line, String currency) {
        Double value = line.value();
        if (value == null) {
            return new Cell.Nothing();
        }
        if (line.report().isShare()) {
            return new Cell.Share(value);
        }
        long whole = Math.round(value);
        if (line.report().isHours()) {
            return new Cell.Hours(whole);
        }
        return line.report().isMoney() ? new Cell.Money(whole, currency) : new Cell.Count(whole);
    }

    /** @return such as "conversions-by-source.csv" */
    public String fileName(String ending) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "." + ending;
    }

    Stream<Row> all() {
        return Stream.concat(rows.stream(), Stream.of(whole));
    }

    private static List<String> columns(Report report, String currency) {
        String figure = report.figure().label();
        String unit = report.isMoney() ? " (" + currency + ")" : report.isHours() ? " (minutes)" : "";
        List<String> columns = new ArrayList<>(List.of(report.split().label(), figure + unit));
        if (report.isShare()) {
            columns.addAll(List.of("hits", "n", "likely from", "likely to"));
        } else if (report.isMoney() || report.isHours()) {
            columns.add("n");
        }
        return columns;
    }

    private static Row row(ReportLine line, String currency) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(line.label()), value(line, currency)));
        Cell all = new Cell.Count(line.portion().all());
        if (line.report().isShare()) {
            cells.add(new Cell.Count(line.portion().hits()));
            cells.add(all);
            cells.addAll(likely(line));
        } else if (line.report().isMoney() || line.report().isHours()) {
            cells.add(all);
        }
        return new Row(
                List.copyOf(cells), line.report().isShare() && line.rate().isSmall());
    }

    private static List<Cell> likely(ReportLine line) {
        if (line.rate().n() == 0) {
            return List.of(new Cell.Nothing(), new Cell.Nothing());
        }
        var interval = line.rate().interval();
        return List.of(new Cell.Share(interval.low()), new Cell.Share(interval.high()));
    }
}
