package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/** The rows of how the studio hands out. */
@Component
class TurnRows {

    private final JdbcClient jdbc;

    TurnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TurnPlan plan() {
        boolean on = jdbc.sql("select in_turn from inbox_rules where id = 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return new TurnPlan(
                on,
                jdbc.sql("select user_id, at_once, weekdays, begins, ends from turn_takers order by user_id")
                        .query((row, n) -> taker(row))
                        .list(),
                jdbc.sql("select category, source, language, user_id from turn_rules order by place")
                        .query((row, n) -> rule(row))
                        .list());
    }

    void keep(TurnPlan plan) {
        jdbc.sql("update inbox_rules set in_turn = ? where id = 1")
                .param(plan.on())
                .update();
        jdbc.sql("delete from turn_takers").update();
        plan.takers().forEach(this::keep);
        jdbc.sql("delete from turn_rules").update();
        IntStream.range(0, plan.rules().size())
                .forEach(place -> keep(place, plan.rules().get(place)));
    }

    private void keep(TurnTaker taker) {
        String weekdays = taker.weekdays().stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
        jdbc.sql("insert into turn_takers (user_id, at_once, weekdays, begins, ends) values (?, ?, ?, ?, ?)")
                .params(taker.userId(), taker.atOnce(), weekdays, taker.begins(), taker.ends())
                .update();
    }

    private void keep(int place, TurnRule rule) {
        jdbc.sql("insert into turn_rules (place, category, source, language, user_id) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        place, name(rule.category()), name(rule.source()), rule.language(), rule.userId()))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static TurnTaker taker(ResultSet row) throws SQLException {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        row.getString(3).chars().forEach(digit -> weekdays.add(DayOfWeek.of(digit - '0')));
        return new TurnTaker(
                row.getLong(1),
                row.getInt(2),
                weekdays,
                row.getObject(4, LocalTime.class),
                row.getObject(5, LocalTime.class));
    }

    private static TurnRule rule(ResultSet row) throws SQLException {
        return new TurnRule(
                Optional.ofNullable(row.getString(1)).map(Category::valueOf).orElse(null),
                Optional.ofNullable(row.getString(2)).map(Source::valueOf).orElse(null),
                row.getString(3),
                row.getLong(4));
    }
}
