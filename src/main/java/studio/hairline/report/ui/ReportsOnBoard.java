package studio.hairline.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import studio.hairline.report.Drawn;
import studio.hairline.report.Pins;
import studio.hairline.report.Report;
import studio.hairline.report.ReportPage;
import studio.hairline.report.SavedReport;
import studio.hairline.report.file.ReportSheet;
import studio.hairline.ui.BoardGuest;
import studio.hairline.ui.Later;
import studio.hairline.ui.Tile;

/** Saved reports on somebody's dashboard: each with its own days and conditions, which it says. */
@org.springframework.stereotype.Component
record ReportsOnBoard(Pins pins, ReportScreen screen) implements BoardGuest {

    @Override
    public List<Tile> on(List<String> codes) {
        return pins.named(codes).stream()
                .map(report -> new Tile(Pins.code(report.id()), report.name(), title -> later(title, report)))
                .toList();
    }

    /** It goes through rows, so that the dashboard is not waiting for it. */
    private Component later(String title, SavedReport saved) {
        Report report = screen.reports().read(saved.asked());
        Later tile = new Later("report", 4, () -> drawn(title, saved, report));
        tile.setClassName("wide", report.drawn() == Drawn.COLUMNS);
        return tile;
    }

    private Component drawn(String title, SavedReport report, Report asked) {
        ReportPage page = screen.reports().page(asked);
        String asOf = ReportSheet.asOf(page, screen.writing());
        Anchor open = new Anchor(ReportWords.address(report), page.report().title());
        Paragraph about = new Paragraph(open, new Span(" · " + ReportScreen.about(page)));
        about.addClassName("soft");
        Component picture = new ReportChart(title, page, screen.currency(), asOf)
                .draw()
                .orElseGet(() -> new ReportTable(title, page, screen.currency()));
        Div tile = new Div(picture, about);
        tile.addClassName("report-tile");
        return tile;
    }
}
