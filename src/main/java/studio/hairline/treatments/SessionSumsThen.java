package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Wait;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Answers many questions about sessions at once, for every part of them, as they were known at an instant. */
@Service
@ForStaff
public class SessionSumsThen {

    private final SessionSums sums;
    private final SeriesWaits waits;
    private final CurrentUser user;

    SessionSumsThen(SessionSums sums, SeriesWaits waits, CurrentUser user) {
        this.sums = sums;
        this.waits = waits;
        this.user = user;
    }

    /**
     * @param questions without words to look for
     * @return for each part the answers by question; a part of which nobody asks is not in it; in the studio's order
     */
    @Transactional(readOnly = true)
    public Map<String, Map<SessionFilter, SessionSum>> of(
            SessionsThen then, SessionCut cut, List<SessionFilter> questions) {
        Map<String, Map<SessionFilter, SessionSum>> parts = new TreeMap<>();
        questions.stream()
                .collect(Collectors.partitioningBy(question -> question.of().isOfOneSession()))
                .values()
                .forEach(some -> untouched(then, cut, some)
                        .forEach((part, answers) ->
                                answers.forEach((question, sum) -> add(parts, part, question, sum))));
        questions.forEach(question ->
                then.known(question).forEach(session -> add(parts, cut.of(session), question, worth(session))));
        return SessionSums.ordered(cut, parts);
    }

    /**
     * @param day at whose end it is looked at
     * @param begun first sessions, without words to look for
     */
    @Transactional(readOnly = true)
    public Map<String, List<Wait>> waits(SessionsThen then, LocalDate day, SessionCut cut, SessionFilter begun) {
        Map<String, List<Wait>> parts = new HashMap<>(waits.of(cut, begun, then.same(begun), day));
        then.known(begun).forEach(session -> {
            LocalDate first = Objects.requireNonNull(session.completed).day();
            parts.computeIfAbsent(cut.of(session), part -> new ArrayList<>())
                    .add(SeriesWaits.wait(first, then.series().doneDay(session), day));
        });
        return parts;
    }

    private Map<String, Map<SessionFilter, SessionSum>> untouched(
            SessionsThen then, SessionCut cut, List<SessionFilter> questions) {
        return questions.isEmpty() ? Map.of() : sums.of(cut, questions, then.same(questions.getFirst()), then.end());
    }

    private static void add(
            Map<String, Map<SessionFilter, SessionSum>> parts, String part, SessionFilter question, SessionSum sum) {
        parts.computeIfAbsent(part, some -> new LinkedHashMap<>()).merge(question, sum, SessionSum::plus);
    }

    private SessionSum worth(Session session) {
        return new SessionSum(1, session.lengthMinutes, user.isOwner() ? session.valueCents : 0);
    }
}
