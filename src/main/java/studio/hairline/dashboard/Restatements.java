package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Earlier;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.ListMemory;

/** What was restated since the owner last looked: figures of months that were over then. */
@Service
@ForOwner
public class Restatements {

    private static final String LOOK = "restated.look";

    /** A look that found nothing is written down this often at most. */
    private static final Duration RARELY = Duration.ofHours(1);

    /** As after a large import: then it is not gone through while a page is waited for. */
    private static final int MOST = 10_000;

    private final Past past;
    private final ListMemory memory;
    private final When when;

    Restatements(Past past, ListMemory memory, When when) {
        this.past = past;
        this.memory = memory;
        this.when = when;
    }

    /** What is looked at as it was known. */
    @Component("restatedPast")
    record Past(LeadsAsKnown leads, SessionsAsKnown sessions, MoneyAsKnown money) {}

    /** What time it is, and what was written down before. */
    @Component
    record When(StudioTime time, Earlier earlier) {}

    /** Where nothing was restated, this is the last look from now on; so is the first. */
    @Transactional
    public Restatement sinceLastLook() {
        Instant now = when.time().now();
        Instant look = lastLook().orElse(Instant.MIN);
        if (look.equals(Instant.MIN)) {
            seen(now);
            return Restatement.NOTHING;
        }
        if (when.earlier().isMoreThan(MOST, look)) {
            return new Restatement(List.of(), true, now);
        }
        List<RestatedMonth> months = since(look);
        if (months.isEmpty() && look.isBefore(now.minus(RARELY))) {
            seen(now);
        }
        return new Restatement(months, false, now);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> lastLook() {
        return memory.recall(LOOK).map(Instant::parse);
    }

    /** The owner has seen what was shown as of that instant: it is the last look from now on. */
    @Transactional
    public void seen(Instant asOf) {
        memory.remember(LOOK, asOf.toString());
    }

    private List<RestatedMonth> since(Instant look) {
        YearMonth running = YearMonth.from(when.time().dayOf(look));
        LeadsThen known = past.leads().at(look);
        SessionsThen chair = past.sessions().at(look, known);
        Restating restating = new Restating(known, chair, past.money().at(look, known));
        List<RestatedMonth> all = new ArrayList<>();
        all.addAll(restating.leads(Figure.NEW_INQUIRIES, LeadMeasure.INQUIRIES));
        all.addAll(restating.leads(Figure.CONVERSIONS, LeadMeasure.CONVERSIONS));
        all.addAll(restating.leads(Figure.BOOKED, LeadMeasure.CONVERSIONS));
        all.addAll(restating.sessions(Figure.SESSIONS, SessionMeasure.SESSIONS_COMPLETED));
        all.addAll(restating.sessions(Figure.EARNED, SessionMeasure.EARNED));
        all.addAll(restating.money(Figure.COLLECTED, MoneyMeasure.COLLECTED));
        return all.stream()
                .filter(one -> one.month().isBefore(running) && one.before() != one.after())
                .toList();
    }
}
