package studio.hairline.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.report.Drawn;
import studio.hairline.report.Pins;
import studio.hairline.report.Report;
import studio.hairline.report.ReportPage;
import studio.hairline.report.SavedReport;
import studio.hairline.report.file.ReportSheet;
import studio.hairline.ui.BoardGuest;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.Later;
import studio.hairline.ui.Tile;
import studio.hairline.ui.Url;

/**
 * Saved reports on somebody's dashboard: each with its own days and conditions, which it says; of a past day as they were known
 * then, or why that is not known.
 */
@org.springframework.stereotype.Component
record ReportsOnBoard(Pins pins, ReportScreen screen) implements BoardGuest {

    @Override
    public List<Tile> on(List<String> codes, @Nullable LocalDate day) {
        return pins.named(codes).stream()
                .map(report -> new Tile(Pins.code(report.id()), report.name(), title -> later(title, report, day)))
                .toList();
    }

    /** It goes through rows, so that the dashboard is not waiting for it. */
    private Component later(String title, SavedReport saved, @Nullable LocalDate day) {
        Url kept = new Url(saved.asked());
        Report report = screen.reports().read(KnownOn.on(kept, day).parameters());
        Later tile = new Later("report", 4, () -> answer(title, saved, report));
        tile.setClassName("wide", report.drawn() == Drawn.COLUMNS);
        return tile;
    }

    private Component answer(String title, SavedReport saved, Report asked) {
        try {
            return drawn(title, saved, screen.reports().page(asked));
        } catch (Refusal refused) {
            return tile(new H2(title), KnownOnNote.refused(refused.getMessage(), ReportWords.address(saved)));
        }
    }

    private Component drawn(String title, SavedReport saved, ReportPage page) {
        String asOf = ReportSheet.asOf(page, screen.writing());
        LocalDate day = page.report().knownOn();
        Anchor open = new Anchor(ReportWords.address(saved, day), page.report().title());
        Paragraph about = new Paragraph(open, new Span(" · " + ReportScreen.about(page)));
        about.addClassName("soft");
        if (day != null) {
            about.add(new Span(" · " + asOf));
        }
        Component picture = new ReportChart(title, page, screen.currency(), asOf)
                .draw()
                .orElseGet(() -> new ReportTable(title, page, screen.currency()));
        return tile(picture, about);
    }

    private static Div tile(Component... parts) {
        Div tile = new Div(parts);
        tile.addClassName("report-tile");
        return tile;
    }
}
