package studio.hairline.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.calendar.Appointment.Who;
import studio.hairline.calendar.DayLine.About;
import studio.hairline.leads.Scale;

/** How those who come are reached, how far their hair loss has gone and what they last wrote: one statement each for all of them. */
@Component
class DayFacts {

    private static final String PEOPLE = "select p.id, p.phone_given, p.email from people p where p.id in (:ids)";
    private static final String LEADS = "select l.id, l.grade, coalesce((select w.words from their_words w"
            + " where w.lead_id = l.id and w.undone = false order by w.id desc limit 1), l.message) from leads l"
            + " where l.id in (:ids)";

    private final JdbcClient jdbc;

    DayFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two texts of one id. */
    private record Pair(long id, String one, String other) {

        static final Pair NOTHING = new Pair(0, "", "");

        static Pair read(ResultSet row, int n) throws SQLException {
            return new Pair(row.getLong(1), text(row.getString(2)), text(row.getString(3)));
        }

        private static String text(@Nullable String some) {
            return some == null ? "" : some;
        }
    }

    Map<Who, About> of(Collection<Who> some) {
        Map<Long, Pair> people = pairs(
                PEOPLE,
                some.stream().map(Who::personId).filter(Objects::nonNull).toList());
        Map<Long, Pair> leads = pairs(
                LEADS, some.stream().map(Who::leadId).filter(Objects::nonNull).toList());
        Map<Who, About> all = new HashMap<>();
        some.forEach(who -> {
            Pair person = people.getOrDefault(who.personId(), Pair.NOTHING);
            Pair lead = leads.getOrDefault(who.leadId(), Pair.NOTHING);
            String grade = lead.one().isEmpty() ? "" : Scale.say(lead.one());
            all.put(who, new About(grade, person.one(), person.other(), lead.other()));
        });
        return all;
    }

    private Map<Long, Pair> pairs(String sql, List<Long> ids) {
        Map<Long, Pair> pairs = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).query(Pair::read).list().forEach(pair -> pairs.put(pair.id(), pair));
        }
        return pairs;
    }
}
