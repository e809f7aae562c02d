package studio.hairline.treatments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Where;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Answers many questions about sessions at once, for every part of them: one statement, which goes once through the sessions of their days. */
@Service
@ForStaff
public class SessionSums {

    private final JdbcTemplate jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    SessionSums(JdbcTemplate jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /**
     * @param questions without words to look for
     * @return for each part the answers by question; a part of which nobody asks is not in it; in the studio's order
     */
    @Transactional(readOnly = true)
    public Map<String, Map<SessionFilter, SessionSum>> of(SessionCut cut, List<SessionFilter> questions) {
        return of(cut, questions, new Where(), time.now());
    }

    /** @param only of which rows of {@code sessions} */
    Map<String, Map<SessionFilter, SessionSum>> of(
            SessionCut cut, List<SessionFilter> questions, Where only, Instant now) {
        List<String> marks = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        List<Object> compared = new ArrayList<>();
        for (SessionFilter question : questions) {
            Where where = new SessionSpecification(question, List.of(), now, time.zone()).where();
            String mark = "m" + marks.size();
            marks.add("case when " + where.condition() + " then 1 end as " + mark);
            sums.add(sum(mark));
            compared.addAll(List.of(where.compared()));
        }
        SessionReach reach = SessionReach.of(questions);
        compared.addAll(reach.compared());
        compared.addAll(List.of(only.compared()));
        String sql = "select part, " + String.join(", ", sums) + " from (select " + cut.column()
                + " as part, length_minutes, value_cents, " + String.join(", ", marks)
                + " from sessions" + reach.join() + only.text() + ") marked group by part order by part";
        Map<String, Map<SessionFilter, SessionSum>> parts = new LinkedHashMap<>();
        boolean money = user.isOwner();
        jdbc.query(
                sql,
                row -> {
                    parts.put(Objects.toString(row.getString(1), ""), read(row, questions, money));
                },
                compared.toArray());
        return ordered(cut, parts);
    }

    /** @return without the parts of which nobody asks, in the studio's order */
    static Map<String, Map<SessionFilter, SessionSum>> ordered(
            SessionCut cut, Map<String, Map<SessionFilter, SessionSum>> parts) {
        Map<String, Map<SessionFilter, SessionSum>> ordered = new LinkedHashMap<>();
        parts.entrySet().stream()
                .filter(part -> !part.getValue().values().stream().allMatch(SessionSum::isNothing))
                .sorted(Comparator.comparingInt(part -> cut.place(part.getKey())))
                .forEach(part -> ordered.put(part.getKey(), part.getValue()));
        return ordered;
    }

    private static String sum(String mark) {
        return "count(" + mark + "), coalesce(sum(case when " + mark + " = 1 then length_minutes end), 0),"
                + " coalesce(sum(case when " + mark + " = 1 then value_cents end), 0)";
    }

    private static Map<SessionFilter, SessionSum> read(ResultSet row, List<SessionFilter> questions, boolean money)
            throws SQLException {
        Map<SessionFilter, SessionSum> answers = new LinkedHashMap<>();
        int column = 2;
        for (SessionFilter question : questions) {
            long cents = row.getLong(column + 2);
            answers.put(question, new SessionSum(row.getLong(column), row.getLong(column + 1), money ? cents : 0));
            column += 3;
        }
        return answers;
    }
}
