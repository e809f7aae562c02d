package studio.hairline.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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
import studio.hairline.leads.LeadFileThen;
import studio.hairline.leads.Scale;

/** How those who come are reached, how far their hair loss has gone and what they last wrote: the same few statements for one as for all. */
@Component
class DayFacts {

    private static final String PEOPLE = "select p.id, p.phone_given, p.email from people p where p.id in (:ids)";
    private static final String LEADS = "select l.id, l.grade, coalesce((select w.words from their_words w"
            + " where w.lead_id = l.id and w.undone = false order by w.id desc limit 1), l.message) from leads l"
            + " where l.id in (:ids)";

    private static final String WORDS_THEN =
            "select w.lead_id, w.words, '' from their_words w where w.lead_id in (:ids)"
                    + " and coalesce(w.recorded_at, w.written_at) < :end and (w.undone = false or w.undone_at >= :end) order by w.id";

    private final JdbcClient jdbc;
    private final LeadFileThen leads;

    DayFacts(JdbcClient jdbc, LeadFileThen leads) {
        this.jdbc = jdbc;
        this.leads = leads;
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
        return abouts(some, pairs(LEADS, leads(some)));
    }

    /** The same as it was known at an instant, but how they are reached now. */
    Map<Who, About> asKnown(Collection<Who> some, Instant end) {
        Map<Long, Pair> then = new HashMap<>();
        if (!some.isEmpty()) {
            leads.ofAll(leads(some), end)
                    .forEach(lead -> then.put(
                            lead.ref().id(), new Pair(lead.ref().id(), Pair.text(lead.grade()), lead.message())));
            jdbc.sql(WORDS_THEN)
                    .param("ids", then.isEmpty() ? List.of(0L) : then.keySet())
                    .param("end", end.atOffset(ZoneOffset.UTC))
                    .query(Pair::read)
                    .list()
                    .forEach(words ->
                            then.computeIfPresent(words.id(), (id, lead) -> new Pair(id, lead.one(), words.one())));
        }
        return abouts(some, then);
    }

    private static List<Long> leads(Collection<Who> some) {
        return some.stream()
                .map(Who::leadId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<Who, About> abouts(Collection<Who> some, Map<Long, Pair> leads) {
        Map<Long, Pair> people = pairs(
                PEOPLE,
                some.stream().map(Who::personId).filter(Objects::nonNull).toList());
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
