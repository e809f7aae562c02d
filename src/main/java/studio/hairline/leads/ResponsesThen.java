package studio.hairline.leads;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Wait;
import studio.hairline.team.ForStaff;

/** How inquiries were answered, as it was known at an instant. */
@Service
@ForStaff
public class ResponsesThen {

    private final ResponseFigures figures;

    ResponsesThen(ResponseFigures figures) {
        this.figures = figures;
    }

    /** @return how those were answered who had arrived a short while before */
    public RecentResponses recent(LeadsThen then) {
        return new RecentlyThen(figures, then);
    }

    /** @return by source, by who answered and by hour of the day, in no order; several may be alike */
    public List<Answered> answered(LeadsThen then, LeadFilter filter, Instant asOf) {
        return Stream.concat(
                        figures.answered(filter, then.same(), asOf).stream(),
                        then.known(filter).map(lead -> answered(lead, asOf)))
                .toList();
    }

    /** @return minutes until the first response, of those who have one that the clock knows */
    public List<Wait> waits(LeadsThen then, LeadFilter filter, ResponseClock clock) {
        return Stream.concat(
                        figures.waits(filter, then.same(), clock).stream(),
                        then.known(filter)
                                .flatMap(lead -> Stream.ofNullable(lead.answer))
                                .flatMap(answer -> Stream.ofNullable(clock.minutes(answer)))
                                .map(Wait::over))
                .toList();
    }

    /** @return when those arrived whom nobody had answered yet */
    public List<Instant> unanswered(LeadsThen then, LeadFilter filter) {
        return Stream.concat(
                        figures.unanswered(filter, then.same()).stream(),
                        then.known(filter).filter(lead -> lead.answer == null).map(lead -> lead.arrival.at()))
                .toList();
    }

    /** @return for each number of attempts from none to {@link Replies#MANY} or more, how many leads */
    public long[] attempts(LeadsThen then, LeadFilter filter) {
        long[] counts = figures.attempts(filter, then.same());
        then.known(filter).forEach(lead -> counts[Math.min(RepliesFits.attempts(lead), Replies.MANY)]++);
        return counts;
    }

    private static Answered answered(Lead lead, Instant asOf) {
        List<Rate> kept = Arrays.stream(Promise.values())
                .map(promise -> lead.arrival.at().isBefore(promise.judgedBefore(asOf))
                        ? new Rate(promise.isKept(lead) ? 1 : 0, 1)
                        : new Rate(0, 0))
                .toList();
        return new Answered(lead.source, RepliesFits.by(lead), RepliesFits.hourOfDay(lead), 1, kept);
    }
}
