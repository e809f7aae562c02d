package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import studio.hairline.dashboard.GoalLine;
import studio.hairline.dashboard.Goals;
import studio.hairline.dashboard.PaceWords;
import studio.hairline.dashboard.Paces;
import studio.hairline.figures.Pace;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The studio's own goals for a month, and the pace against them. */
@Route(GoalsView.PATH)
@PageTitle("Goals · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class GoalsView extends AddressedPage {

    static final String PATH = "insight/goals";

    private final Goals goals;
    private final Paces paces;
    private final StudioTime time;
    private final Seen seen;

    GoalsView(Goals goals, Paces paces, StudioTime time, Seen seen) {
        this.goals = goals;
        this.paces = paces;
        this.time = time;
        this.seen = seen;
    }

    /** Who looks, and in which currency. */
    @org.springframework.stereotype.Component
    record Seen(CurrentUser user, StudioSettings studio) {

        String currency() {
            return studio.facts().currency().getCurrencyCode();
        }
    }

    @Override
    public void open(Url url) {
        Instant asOf = time.now();
        boolean owner = seen.user().isOwner();
        List<GoalLine> lines = paces.lines(asOf);
        removeAll();
        add(
                new PageHeader(
                        "Insight",
                        Formats.month(time.dayOf(asOf)) + " · As of " + Formats.instant(asOf, time.zone()) + ", "
                                + time.zone()),
                InsightTab.GOALS.among(owner, url),
                howToRead(),
                lines.isEmpty() ? nothingYet(owner) : table(lines));
        if (owner) {
            add(new GoalsForm(goals, seen.currency(), () -> open(url)));
        }
    }

    private Component table(List<GoalLine> lines) {
        InsightTable table = new InsightTable(
                "This month against its goals",
                "So far opens its rows. The end is what is to be expected, in 8 of 10 cases.",
                List.of("Goal", "So far", "By now on pace", "Its end", "So"));
        table.addClassName("signal-table");
        lines.forEach(line -> row(table, line));
        return table;
    }

    private void row(InsightTable table, GoalLine line) {
        Pace pace = line.pace();
        PaceWords words = new PaceWords(line, seen.currency());
        String soFar = words.number(pace.soFar());
        NativeTableCell so = new NativeTableCell(words.verdict());
        so.addClassName("table-words");
        table.row(
                line.what().label(),
                new Span(words.goal()),
                pace.soFar() == 0 ? new Span(soFar) : new Anchor(ForecastCharts.address(line.rows()), soFar),
                Figures.with(
                        new Span(words.number(pace.byNow())), pace.shaped() ? "by its weekdays" : "by days passed"),
                pace.end() == null ? Figures.soft(words.end()) : new Span(words.end()),
                so);
    }

    private static Component nothingYet(boolean owner) {
        return new EmptyState(
                Glyph.INBOX,
                owner
                        ? "No goal yet. Set one below for any figure you want to reach in a month."
                        : "No goal yet. The owner can set one for a month.");
    }

    private static Component howToRead() {
        Paragraph words = new Paragraph(String.join(
                " ",
                "Goals are the studio's own; there is no benchmark from outside.",
                "Where a month should be by now goes by the studio's weekdays of the last year, so that days it is"
                        + " closed ask for nothing; with less than eight weeks before this month's today the days are"
                        + " simply counted.",
                "Ahead and behind are said only when the end lies clear of the goal in 8 of 10 cases."));
        words.addClassName("soft");
        return words;
    }
}
