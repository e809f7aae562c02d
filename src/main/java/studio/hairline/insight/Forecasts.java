package studio.hairline.insight;

import java.time.Instant;
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
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Foresees the next 30, 60 and 90 days from the studio's own history, never from anybody else's. */
@Service
@ForStaff
public class Forecasts {

    private static final List<Adding> FORESEEN =
            List.of(Adding.INQUIRIES, Adding.CONVERSIONS, Adding.SESSIONS, Adding.COLLECTED);

    private final DailyHistory history;
    private final InHandQuestion inHand;
    private final StudioTime time;
    private final CurrentUser user;

    Forecasts(DailyHistory history, InHandQuestion inHand, StudioTime time, CurrentUser user) {
        this.history = history;
        this.inHand = inHand;
        this.time = time;
        this.user = user;
    }

    /** @param asked its period is not asked for: it goes by all that is known */
    @Transactional(readOnly = true)
    public ForecastPage figures(DashboardFilter asked) {
        Instant asOf = time.now();
        LocalDate today = time.dayOf(asOf);
        Map<Adding, DailyRun> runs = history.days(asked, FORESEEN, today);
        ForecastLines lines = new ForecastLines(asked, today);
        return new ForecastPage(
                asked,
                asOf,
                FORESEEN.stream()
                        .filter(one -> user.isOwner() || !one.isMoney())
                        .map(one -> lines.line(one, Objects.requireNonNull(runs.get(one))))
                        .toList(),
                inHand.ask(asked, today));
    }
}
