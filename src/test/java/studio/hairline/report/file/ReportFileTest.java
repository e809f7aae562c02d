package studio.hairline.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.hairline.dashboard.ChairFigure;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Figure;
import studio.hairline.dashboard.Rows;
import studio.hairline.report.Drawn;
import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.report.ReportPage;
import studio.hairline.report.Split;
import studio.hairline.tallies.Portion;
import studio.hairline.ui.StudioWriting;

/** What was written is read back: every file says the filter, the instant and n, and agrees with the table to the cent. */
class ReportFileTest {

    private static final String WORDS = "Dec 2025 – Nov 2026, from Instagram or A client's referral";
    private static final String BAD_NAME = "=HYPERLINK(\"x\") & <b>Sam</b>";
    private static final StudioWriting WRITING =
            new StudioWriting(ZoneId.of("America/Chicago"), Currency.getInstance("USD"));

    /** One figure of each measure. */
    enum Of {
        COUNT(Figure.CONVERSIONS),
        SHARE(Figure.CONVERSION_RATE),
        CENTS(Figure.EARNED),
        HOURS(ChairFigure.HOURS_DELIVERED),
        PER_HOUR(ChairFigure.EARNED_PER_HOUR);

        private final Defined figure;

        Of(Defined figure) {
            this.figure = figure;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCsvAgreesAndRunsNothing(Of measure) throws IOException {
        ReportSheet sheet = sheet(measure);
        List<List<String>> lines = ReadBack.csv(sheet);
        assertThat(lines.subList(0, 4)).extracting(List::getFirst).containsExactlyElementsOf(head(sheet));
        agrees(sheet, lines.subList(6, lines.size()), "'");
        assertThat(lines.get(7).getFirst()).isEqualTo("'" + BAD_NAME);
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookAgreesInNumbers(Of measure) throws IOException {
        ReportSheet sheet = sheet(measure);
        List<List<String>> lines = ReadBack.xlsx(sheet);
        assertThat(lines.subList(0, 4)).extracting(List::getFirst).containsExactlyElementsOf(head(sheet));
        agrees(sheet, lines.subList(6, lines.size()), "");
        assertThat(ReadBack.part(sheet, "xl/worksheets/sheet1.xml"))
                .as("no formula at all")
                .doesNotContain("<f>", "<f ");
    }

    @ParameterizedTest
    @EnumSource
    void aPaperAgreesInWords(Of measure) throws IOException {
        ReportSheet sheet = sheet(measure);
        String text = ReadBack.pdf(sheet);
        assertThat(text).contains(head(sheet).stream().map(ReportFileTest::bare).toList());
        sheet.all()
                .map(row -> row.cells().stream().map(Cell::shown).collect(Collectors.joining()))
                .forEach(line -> assertThat(text).contains(bare(line)));
    }

    @ParameterizedTest
    @EnumSource
    void aPictureAgreesInWords(Of measure) throws IOException {
        ReportSheet sheet = sheet(measure);
        List<String> texts = ReadBack.svg(sheet);
        assertThat(texts).containsAll(head(sheet)).contains(BAD_NAME);
        sheet.all()
                .forEach(row -> assertThat(texts)
                        .anyMatch(text -> text.startsWith(row.value().shown())));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> head(ReportSheet sheet) {
        assertThat(sheet.facts()).startsWith(WORDS, "As of 23 Nov 2026, 09:41, America/Chicago", "n = 1,263");
        return List.of(
                sheet.title(),
                sheet.facts().get(0),
                sheet.facts().get(1),
                sheet.facts().get(2));
    }

    /** @param before what stands before words that could be taken for a formula */
    private static void agrees(ReportSheet sheet, List<List<String>> lines, String before) {
        assertThat(lines.getFirst()).isEqualTo(sheet.columns());
        List<ReportSheet.Row> rows = sheet.all().toList();
        assertThat(lines).hasSize(rows.size() + 1);
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = rows.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                same(cells.get(column), lines.get(row + 1).get(column), before);
            }
        }
    }

    private static void same(Cell cell, String read, String before) {
        switch (cell) {
            case Cell.Words words -> assertThat(read).isIn(words.shown(), before + words.shown());
            case Cell.Count count -> assertThat(new BigDecimal(read)).isEqualByComparingTo(count.plain());
            case Cell.Money money -> assertThat(new BigDecimal(read)).isEqualByComparingTo(money.plain());
            case Cell.Hours hours -> assertThat(new BigDecimal(read)).isEqualByComparingTo(hours.plain());
            case Cell.Share share -> assertThat(Double.parseDouble(read)).isCloseTo(share.part(), within());
            case Cell.Nothing nothing -> assertThat(read).isEmpty();
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.000_001);
    }

    private static ReportSheet sheet(Of measure) {
        DashboardFilter filter = DashboardFilter.read(Map.of(), LocalDate.of(2026, 11, 23));
        Report report = new Report(measure.figure, Split.ARTIST, Drawn.BARS, filter);
        List<ReportLine> lines = List.of(
                line(report, BAD_NAME, new Portion("2", 17, 29, 1_234_567, 3_075)),
                line(report, "Mía Núñez", new Portion("3", 1, 1_234, 5, 45)),
                line(report, "No known artist", new Portion("", 0, 0, 0)));
        ReportLine whole = line(report, "All", new Portion("", 18, 1_263, 1_234_572, 3_120));
        return ReportSheet.of(
                new ReportPage(report, WORDS, lines, whole, Instant.parse("2026-11-23T15:41:00Z"), 0, ""), WRITING);
    }

    private static ReportLine line(Report report, String label, Portion portion) {
        return new ReportLine(report, label, portion, new Rows("sessions", Map.of()));
    }
}
