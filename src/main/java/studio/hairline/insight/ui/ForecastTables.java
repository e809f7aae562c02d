package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.BackTest;
import studio.hairline.figures.Forecast;
import studio.hairline.insight.Came;
import studio.hairline.insight.ForecastLine;
import studio.hairline.insight.ForecastPage;
import studio.hairline.insight.ForecastWords;
import studio.hairline.insight.InHand;
import studio.hairline.ui.Formats;

/** The forecast in numbers: what to expect, what of it is there already, and how good it would have been. */
final class ForecastTables {

    private static final List<String> DAYS =
            ForecastPage.DAYS.stream().map(days -> "Next " + days + " days").toList();

    private static final String TRIED = String.join(
            " ",
            "The same forecast made every 30 days of the last two years from what was known then, held against what"
                    + " came.",
            "Off by: the mean distance, as a share of what came in the mean.",
            "Those of 60 and 90 days overlap.");

    private static final List<String> TRIED_COLUMNS =
            List.of("Truth in the band", "Off by", "Last 90 days carried on", "Same days a year before", "So");

    private final ForecastPage page;
    private final String currency;
    private final @Nullable LocalDate day;

    /** @param day at whose end it is looked at; null for now */
    ForecastTables(ForecastPage page, String currency, @Nullable LocalDate day) {
        this.page = page;
        this.currency = currency;
        this.day = day;
    }

    Component ahead() {
        InsightTable table = new InsightTable(
                "What to expect",
                (day == null
                                ? "From today on, today included: "
                                : "From " + Formats.day(day) + " on, that day included: ")
                        + "the middle, and between which two it lies in 8 of 10 cases.",
                Stream.concat(DAYS.stream(), Stream.of("Goes by")).toList());
        table.addClassName("signal-table");
        page.lines().forEach(line -> table.row(line.what().label(), cells(line)));
        return table;
    }

    Component inHand() {
        InHand inHand = page.inHand();
        InsightTable table = new InsightTable(
                "Already in hand",
                "What is there already, counted by itself and not added to the above: conversions to be expected of"
                        + " the leads " + (day == null ? "open now" : "that were open")
                        + ", by what became of others from their age on (Aalen–Johansen, the last 15"
                        + " months), and sessions that are booked.",
                Stream.concat(Stream.of(day == null ? "Now" : "Then"), DAYS.stream())
                        .toList());
        List<Component> coming = inHand.coming().isEmpty()
                ? List.of(Figures.soft("not yet"), Figures.soft("not yet"), Figures.soft("not yet"))
                : inHand.coming().stream().map(ForecastTables::about).toList();
        table.row(
                "Conversions of open leads",
                Stream.concat(Stream.of(Figures.count(inHand.open())), coming.stream())
                        .toArray(Component[]::new));
        table.row(
                "Sessions booked",
                Stream.concat(
                                Stream.of(Figures.soft("–")),
                                inHand.booked().stream().map(ForecastTables::booked))
                        .toArray(Component[]::new));
        return table;
    }

    Component tested() {
        InsightTable table = new InsightTable("How good it would have been", TRIED, TRIED_COLUMNS);
        table.addClassName("signal-table");
        page.lines().stream()
                .filter(ForecastLine::isKnown)
                .forEach(line -> line.tests()
                        .forEach(test -> table.row(line.what().label() + ", " + test.days() + " days", tested(test))));
        page.lines().stream()
                .filter(line -> !line.isKnown())
                .forEach(line -> table.row(
                        line.what().label(),
                        Figures.soft("–"),
                        Figures.soft("–"),
                        Figures.soft("–"),
                        Figures.soft("–"),
                        words(ForecastWords.notEnough(line))));
        return table;
    }

    private Component[] cells(ForecastLine line) {
        NativeTableCell by = words("");
        by.add(new Anchor(ForecastCharts.address(line.history()), "the last 90 days"), new Span(" most"));
        if (!line.isKnown()) {
            NativeTableCell why = words(ForecastWords.notEnough(line));
            return new Component[] {Figures.soft("–"), Figures.soft("–"), Figures.soft("–"), why};
        }
        by.add(new Span(", " + line.known() + " stretches in all" + (line.seasonal() ? ", season known" : "")));
        return Stream.concat(line.ahead().stream().map(one -> forecast(line, one)), Stream.of(by))
                .toArray(Component[]::new);
    }

    private Component forecast(ForecastLine line, Forecast forecast) {
        return Figures.with(
                new Span(number(line, forecast.expected())),
                number(line, forecast.likely().low()) + " to "
                        + number(line, forecast.likely().high()));
    }

    /** How it went on after a day that is over. */
    Component came() {
        InsightTable table = new InsightTable(
                "What came of it",
                "Of the same days, as it is counted now, whenever it was written down; against the two it was to lie between.",
                DAYS);
        page.lines().stream()
                .filter(ForecastLine::isKnown)
                .forEach(line -> table.row(
                        line.what().label(),
                        line.ahead().stream().map(one -> came(line, one)).toArray(Component[]::new)));
        return table;
    }

    private Component came(ForecastLine line, Forecast forecast) {
        return line.since().stream()
                .filter(one -> one.days().equals(forecast.days()))
                .findFirst()
                .map(one -> came(line, forecast, one))
                .orElseGet(() -> Figures.soft("not over yet"));
    }

    private Component came(ForecastLine line, Forecast forecast, Came came) {
        String words = "came " + number(line, came.value());
        return Figures.with(
                came.value() == 0 ? new Span(words) : new Anchor(ForecastCharts.address(came.rows()), words),
                ForecastWords.held(forecast, came.value()));
    }

    private String number(ForecastLine line, double value) {
        return line.what().isMoney()
                ? Formats.wholeMoney(Math.round(value), currency)
                : Formats.count(Math.round(value));
    }

    private static Component[] tested(BackTest test) {
        if (!test.isEnough()) {
            return Stream.concat(
                            IntStream.range(0, 4).mapToObj(place -> Figures.soft("–")),
                            Stream.of(words(ForecastWords.verdict(test))))
                    .toArray(Component[]::new);
        }
        BackTest both = test.withLastYear();
        return new Component[] {
            Figures.with(new Span(test.within().words()), test.within().doubt()),
            new Span(ForecastWords.off(test.miss())),
            new Span(ForecastWords.off(test.missCarriedOn())),
            both.isEnough()
                    ? Figures.with(
                            new Span(ForecastWords.off(both.missLastYear())),
                            "against " + ForecastWords.off(both.miss()) + " in "
                                    + both.tries().size() + " tries")
                    : Figures.soft("not yet"),
            words(ForecastWords.verdict(test))
        };
    }

    private static Component about(double many) {
        return new Span("about " + Formats.count(Math.round(many)));
    }

    private static Component booked(InHand.Booked booked) {
        String words = Formats.count(booked.count());
        return booked.count() == 0 ? new Span(words) : new Anchor(ForecastCharts.address(booked.rows()), words);
    }

    private static NativeTableCell words(String sentence) {
        NativeTableCell cell = new NativeTableCell(sentence);
        cell.addClassName("table-words");
        return cell;
    }
}
