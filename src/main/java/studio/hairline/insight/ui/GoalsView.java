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
import java.time.LocalDate;
import java.util.List;
import studio.hairline.dashboard.GoalLine;
import studio.hairline.dashboard.Goals;
import studio.hairline.dashboard.PaceWords;
import studio.hairline.dashboard.Paces;
import studio.hairline.figures.Pace;
import studio.hairline.history.Refusal;
import studio.hairline.insight.Seen;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;

/** The studio's own goals for a month, and the pace against them. */
@Route(GoalsView.PATH)
@PageTitle("Goals · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class GoalsView extends LookingPage {

    static final String PATH = "insight/goals";

    private final Goals goals;
    private final Paces paces;
    private final Owning owning;

    GoalsView(Goals goals, Paces paces, StudioTime time, Owning owning) {
        super(PATH, time);
        this.goals = goals;
        this.paces = paces;
        this.owning = owning;
    }

    /** Who looks, and in which currency. */
    @org.springframework.stereotype.Component
    record Owning(CurrentUser user, StudioSettings studio) {

        String currency() {
            return studio.facts().currency().getCurrencyCode();
        }
    }

    @Override
    void show(Look look) {
        LocalDate day = look.day();
        boolean owner = owning.user().isOwner();
        Instant asOf = look.time().now();
        Paces.Then month = day == null
                ? new Paces.Then(paces.lines(asOf), 0)
                : paces.asKnownOn(day).orElseThrow(() -> new Refusal(Goals.NOT_KNOWN));
        Seen seen = new Seen(asOf, month.gone());
        head(look, Formats.month(look.today()), seen);
        add(
                InsightTab.GOALS.among(owner, look.url()),
                howToRead(),
                month.lines().isEmpty() ? nothingYet(look, owner) : table(look, month.lines()));
        if (owner && day == null) {
            add(new GoalsForm(goals, owning.currency(), () -> open(look.url())));
        }
    }

    private Component table(Look look, List<GoalLine> lines) {
        InsightTable table = new InsightTable(
                look.day() == null
                        ? "This month against its goals"
                        : Formats.month(look.today()) + " against its goals",
                "So far opens its rows. The end is what is to be expected, in 8 of 10 cases."
                        + (look.day() == null ? "" : " Goals and figures as both were known then."),
                List.of("Goal", "So far", "By now on pace", "Its end", "So"));
        table.addClassName("signal-table");
        lines.forEach(line -> row(table, line));
        return table;
    }

    private void row(InsightTable table, GoalLine line) {
        Pace pace = line.pace();
        PaceWords words = new PaceWords(line, owning.currency());
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

    private static Component nothingYet(Look look, boolean owner) {
        if (look.day() != null) {
            return new EmptyState(Glyph.INBOX, "No goal was set then.");
        }
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
