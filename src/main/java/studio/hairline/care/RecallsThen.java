package studio.hairline.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.care.RecallReader.Found;
import studio.hairline.care.RecallRests.Rested;
import studio.hairline.history.Earlier;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.HealingGaps;
import studio.hairline.treatments.IncludedTouchUps;
import studio.hairline.treatments.RecallMonths;
import studio.hairline.treatments.SeriesStood;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;

/**
 * Whom to call at the end of a day, as it was known; without their words, and nobody who may not be called today. Until when a
 * touch-up is in the price is told while that is set as it was.
 */
@Service
@ForStaff
public class RecallsThen {

    private final RecallReader reader;
    private final RecallRule rule;
    private final RecallRests rests;
    private final AsKnown known;

    RecallsThen(RecallReader reader, RecallRule rule, RecallRests rests, AsKnown known) {
        this.reader = reader;
        this.rule = rule;
        this.rests = rests;
        this.known = known;
    }

    /** How leads, sessions and settings stood. */
    @Component
    record AsKnown(LeadsAsKnown leads, SessionsAsKnown sessions, Earlier earlier) {}

    /**
     * @param end the first instant after the day
     * @throws Refusal when that after which somebody is called was set anew since
     */
    @Transactional(readOnly = true)
    public RecallList list(RecallKind kind, LocalDate day, Instant end) {
        if (known.earlier().isSetAnew(setting(kind), end)) {
            throw new Refusal("After how long somebody is called was set anew since.");
        }
        SessionsThen sessions = known.sessions().at(end, known.leads().at(end));
        Map<Long, Rested> rested = rests.changedSince(kind, end);
        boolean priced = !known.earlier().isSetAnew(IncludedTouchUps.SETTING, end);
        RecallList list = rule.list(
                kind,
                day,
                before -> found(kind, before, sessions).stream()
                        .map(one -> {
                            Rested stood = rested.get(one.recall().leadId());
                            return stood == null ? one : one.resting(stood.until(), stood.on());
                        })
                        .map(one -> priced ? one : one.unpriced())
                        .toList());
        return list.priced(priced || kind != RecallKind.TOUCH_UP);
    }

    private static String setting(RecallKind kind) {
        return switch (kind) {
            case TOUCH_UP -> RecallMonths.SETTING;
            case STALLED -> HealingGaps.SETTING;
        };
    }

    private List<Found> found(RecallKind kind, LocalDate before, SessionsThen sessions) {
        List<SeriesStood> changed = sessions.stood().stream()
                .filter(one -> one.lastDay().isBefore(before) && isMeant(kind, one))
                .toList();
        Map<Long, Recall.Who> who =
                reader.who(changed.stream().map(SeriesStood::leadId).toList());
        Map<Long, Rested> rest = rests.now(kind);
        Stream<Found> stood = changed.stream()
                .filter(one -> who.containsKey(one.leadId()))
                .map(one -> found(
                        one,
                        Objects.requireNonNull(who.get(one.leadId())),
                        rest.getOrDefault(one.leadId(), Rested.NOT)));
        return Stream.concat(reader.read(kind, before, sessions.untouched("l.person_id", "l.id")).stream(), stood)
                .toList();
    }

    private static boolean isMeant(RecallKind kind, SeriesStood one) {
        return switch (kind) {
            case TOUCH_UP -> one.done() >= one.agreed();
            case STALLED -> one.done() < one.agreed() && !one.awaits();
        };
    }

    private static Found found(SeriesStood one, Recall.Who who, Rested rest) {
        Recall recall = new Recall(
                one.leadId(),
                who,
                one.category(),
                new Recall.Progress(one.done(), one.agreed()),
                one.lastDay(),
                one.lastDay(),
                "",
                one.booked(),
                one.doneDay());
        return new Found(recall, rest.until(), rest.on());
    }
}
