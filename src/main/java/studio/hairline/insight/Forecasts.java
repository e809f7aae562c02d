package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.DailyHistory;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.DailyRun;
import studio.hairline.operations.OneState;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Foresees the next 30, 60 and 90 days from the studio's own history, never from anybody else's. */
@Service
@ForStaff
public class Forecasts {

    private static final List<Adding> FORESEEN =
            List.of(Adding.INQUIRIES, Adding.CONVERSIONS, Adding.SESSIONS, Adding.COLLECTED);

    private final DailyHistory history;
    private final Outsets outsets;
    private final CurrentUser user;

    Forecasts(DailyHistory history, Outsets outsets, CurrentUser user) {
        this.history = history;
        this.outsets = outsets;
        this.user = user;
    }

    /** @param asked its period is not asked for: it goes by all that is known */
    @Transactional(readOnly = true)
    public ForecastPage figures(DashboardFilter asked) {
        return page(asked, outsets.now(), Map.of());
    }

    /**
     * What would have been said at the end of a day, and beside it what came since.
     *
     * @param day one that is over
     */
    @OneState
    public ForecastPage asKnownOn(DashboardFilter asked, LocalDate day) {
        Outset now = outsets.now();
        return page(asked, outsets.endOf(day), history.days(asked, FORESEEN, now.today(), now.book()));
    }

    /** @param since what came up to now; nothing when nothing is looked back to */
    private ForecastPage page(DashboardFilter asked, Outset from, Map<Adding, DailyRun> since) {
        Map<Adding, DailyRun> runs = history.days(asked, FORESEEN, from.today(), from.book());
        ForecastLines lines = new ForecastLines(asked, from);
        return new ForecastPage(
                asked,
                from.seen(),
                FORESEEN.stream()
                        .filter(one -> user.isOwner() || !one.isMoney())
                        .map(one -> lines.line(one, Objects.requireNonNull(runs.get(one)), since.get(one)))
                        .toList(),
                new InHandQuestion(from).ask(asked));
    }
}
