package studio.hairline.treatments.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.treatments.SeriesCourse;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.SessionWords;
import studio.hairline.ui.FilterChips.Chip;

/** The conditions of a list of sessions, each with the list that does without it. */
final class SessionChips {

    private SessionChips() {}

    /**
     * @param team names by user id
     * @param address of the list of another filter
     */
    static List<Chip> of(SessionFilter filter, Map<Long, String> team, Function<SessionFilter, String> address) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.categories().isEmpty()) {
            chips.add(Chip.anyOf(filter.categories(), Category::label, address.apply(filter.about(Set.of()))));
        }
        if (!filter.sources().isEmpty()) {
            chips.add(Chip.anyOf(filter.sources(), Source::label, address.apply(filter.from(Set.of()))));
        }
        Long who = filter.artist();
        if (who != null) {
            chips.add(new Chip(capital(SessionWords.with(who, team)), address.apply(filter.with(null))));
        }
        if (!filter.statuses().isEmpty()) {
            chips.add(Chip.anyOf(filter.statuses(), SessionStatus::label, address.apply(filter.that(Set.of()))));
        }
        if (!filter.kinds().isEmpty()) {
            chips.add(Chip.anyOf(filter.kinds(), SessionKind::label, address.apply(filter.ofKind(Set.of()))));
        }
        SeriesCourse course = filter.course();
        if (course != null) {
            chips.add(new Chip(course.label(), address.apply(filter.gone(null))));
        }
        Integer number = filter.number();
        if (number != null) {
            chips.add(new Chip(capital(SessionWords.numbered(number)), address.apply(filter.numbered(null))));
        }
        Integer weekday = filter.weekday();
        if (weekday != null) {
            chips.add(new Chip(capital(SessionWords.on(weekday)), address.apply(filter.onWeekday(null))));
        }
        if (!filter.text().isEmpty()) {
            chips.add(new Chip("“" + filter.text() + "”", address.apply(filter.saying(""))));
        }
        return chips;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
