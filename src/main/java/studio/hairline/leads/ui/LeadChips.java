package studio.hairline.leads.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import studio.hairline.leads.Category;
import studio.hairline.leads.Course;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadWords;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.ui.FilterChips.Chip;

/** The conditions of a list of leads, each with the list that does without it. */
final class LeadChips {

    private LeadChips() {}

    /** @param address of the list of another filter */
    static List<Chip> of(LeadFilter filter, LeadScreen screen, Function<LeadFilter, String> address) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.categories().isEmpty()) {
            chips.add(Chip.anyOf(filter.categories(), Category::label, address.apply(filter.about(Set.of()))));
        }
        if (!filter.sources().isEmpty()) {
            chips.add(Chip.anyOf(filter.sources(), Source::label, address.apply(filter.from(Set.of()))));
        }
        Long who = filter.assignee();
        if (who != null) {
            String name = who == LeadFilter.NOBODY ? "nobody" : screen.who(who);
            chips.add(new Chip("Assigned to " + name, address.apply(filter.assignedTo(null))));
        }
        Integer hour = filter.hour();
        if (hour != null) {
            chips.add(new Chip("Arrived " + LeadWords.hour(hour), address.apply(filter.arrivedAt(null))));
        }
        Instant before = filter.before();
        if (before != null) {
            chips.add(new Chip(
                    "Received before " + screen.writing().moment(before), address.apply(filter.receivedBefore(null))));
        }
        if (!filter.stages().isEmpty()) {
            chips.add(Chip.anyOf(filter.stages(), Stage::label, address.apply(filter.at(Set.of()))));
        }
        if (!filter.text().isEmpty()) {
            chips.add(new Chip("“" + filter.text() + "”", address.apply(filter.saying(""))));
        }
        Replies replies = filter.replies();
        if (!replies.equals(Replies.ANY)) {
            String words = LeadWords.of(replies, screen.team());
            chips.add(new Chip(capital(words), address.apply(filter.answered(Replies.ANY))));
        }
        if (!filter.course().equals(Course.ANY)) {
            chips.add(new Chip(capital(filter.course().words(screen.team())), address.apply(filter.gone(Course.ANY))));
        }
        return chips;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
