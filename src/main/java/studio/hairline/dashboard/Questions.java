package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadFigures;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.TallyRow;
import studio.hairline.treatments.SessionFigures;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;

/** Asks the features everything the dashboard shows: a fixed number of statements, whatever is in the studio. */
@Component
class Questions {

    private final LeadFigures leads;
    private final SessionFigures sessions;
    private final StudioTime time;

    Questions(LeadFigures leads, SessionFigures sessions, StudioTime time) {
        this.leads = leads;
        this.sessions = sessions;
        this.time = time;
    }

    Answers ask(DashboardFilter filter, Instant asOf) {
        LocalDate today = time.dayOf(asOf);
        Compared compared = filter.compared(today);
        Period ripe = Ripeness.ripe(filter.period(), today);
        Bucket bucket = Bucket.fitting(filter.period());
        LeadFilter about = filter.leads(LeadMeasure.INQUIRIES);
        SessionFilter chair = filter.sessions(SessionMeasure.SESSIONS_COMPLETED, filter.period());
        return new Answers(
                today,
                compared,
                ripe,
                Ripeness.hourOld(filter.period(), time.dayOf(asOf.minusSeconds(3600))),
                leads.course(about, bucket),
                during(compared.before(), days -> leads.together(about.in(days))),
                leads.bySource(about),
                leads.arrivals(about),
                leads.open(about, today),
                during(ripe, days -> leads.ripe(about.in(days), bucket)),
                during(Ripeness.like(ripe, compared, today), days -> leads.ripe(about.in(days), Bucket.MONTH)),
                sessions.course(chair, bucket),
                during(compared.before(), days -> sessions.together(chair.in(days))));
    }

    private static List<TallyRow> during(@Nullable Period days, Function<Period, List<TallyRow>> question) {
        return days == null ? List.of() : question.apply(days);
    }
}
