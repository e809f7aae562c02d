package studio.hairline.leads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import studio.hairline.leads.Course;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Step;
import studio.hairline.ui.OneChoice;

/** What conversions are asked beside: how many sessions were agreed, in whose chair, and how far the series came. */
record SeriesQuestions(LeadFilter filter, SerializableConsumer<LeadFilter> ask) {

    private static final int ANY = 0;
    private static final int LONGEST_SERIES = 12;

    /** @param team names by user id */
    List<Component> fields(Map<Long, String> team) {
        return List.of(agreed(), artist(team), came());
    }

    private OneChoice<Integer> agreed() {
        int chosen = filter.course().agreed() instanceof Integer n ? n : ANY;
        List<Integer> numbers = IntStream.rangeClosed(ANY, Math.max(LONGEST_SERIES, chosen))
                .boxed()
                .toList();
        return new OneChoice<>("Sessions agreed", numbers, n -> n == ANY ? "Any" : n.toString(), chosen)
                .onChoice(n -> gone(filter.course().of(n == ANY ? null : n)));
    }

    private OneChoice<Long> artist(Map<Long, String> team) {
        long chosen = filter.course().artist() instanceof Long id ? id : ANY;
        Map<Long, String> people = new LinkedHashMap<>(Map.of((long) ANY, "Everybody"));
        people.putAll(team);
        people.putIfAbsent(chosen, "Somebody else");
        return new OneChoice<>("Artist", people.keySet(), id -> people.getOrDefault(id, ""), chosen)
                .onChoice(id -> gone(filter.course().with(id == ANY ? null : id)));
    }

    private OneChoice<String> came() {
        Map<String, Step> steps = new LinkedHashMap<>();
        List.of(Step.CONVERSION, Step.FIRST_SESSION, Step.SERIES_DONE).forEach(step -> steps.put(step.label(), step));
        Step stopped = filter.course().stopped();
        List<String> words = new ArrayList<>(List.of("Any"));
        words.addAll(steps.keySet());
        String chosen = stopped == null ? "Any" : stopped.label();
        if (!words.contains(chosen)) {
            words.add(chosen);
        }
        return new OneChoice<>("Came as far as", words, word -> word, chosen)
                .onChoice(word -> gone(filter.course().stopping(steps.get(word))));
    }

    private void gone(Course course) {
        ask.accept(filter.gone(course));
    }
}
