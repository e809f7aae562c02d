package studio.hairline.api;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;

/** What is asked, as of an instant: the filters that the definitions of figures are made of. */
record Moment(DashboardFilter filter, Instant asOf) {

    LeadFilter leads(LeadMeasure measure) {
        return filter.leads(measure);
    }

    LeadFilter stock(LeadMeasure measure) {
        return filter.leads(measure, null);
    }

    SessionFilter sessions(SessionMeasure measure) {
        return filter.sessions(measure);
    }

    ConsultationFilter consultationsToTell() {
        return filter.consultations(ConsultationMeasure.CONSULTATIONS_DUE)
                .in(null)
                .that(Set.of(ConsultationOutcome.BOOKED));
    }

    Asking cohort(LeadMeasure reached, LeadMeasure of) {
        return Asking.share(leads(reached), leads(of));
    }

    /** Of those at least 14 days old. */
    Asking early(Replies.Sign sign) {
        LeadFilter all = leads(LeadMeasure.INQUIRIES).receivedBefore(twoWaysBefore(asOf));
        return Asking.share(all.answered(all.replies().with(sign)), all);
    }

    /** @return whatever was received earlier is old enough to have been answered both ways */
    static Instant twoWaysBefore(Instant asOf) {
        return asOf.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(Replies.TWO_WAY_DAYS));
    }

    LeadFilter openWithout(Category category) {
        return stock(LeadMeasure.OPEN).about(Set.of(category));
    }

    LeadFilter openWithout(Source source) {
        return stock(LeadMeasure.OPEN).from(Set.of(source));
    }
}
