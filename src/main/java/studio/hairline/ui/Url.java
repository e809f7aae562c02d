package studio.hairline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;

/** What an address asks, as a value: reading never fails, changing gives a new one, an empty value is left out. */
public record Url(Map<String, List<String>> parameters) {

    public static final Url EMPTY = new Url(Map.of());

    public Url {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> said =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) {
                kept.put(name, said);
            }
        });
        parameters = Collections.unmodifiableMap(kept);
    }

    public static Url of(Location location) {
        return new Url(location.getQueryParameters().getParameters());
    }

    /** @param query the part of an address after the question mark */
    public static Url ofQuery(String query) {
        return new Url(QueryParameters.fromString(query).getParameters());
    }

    /** @return every value said for this name; none when it was not */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public Url with(String name, String... values) {
        return with(name, Arrays.asList(values));
    }

    /** In place of whatever the name said before; no values take the name out. */
    public Url with(String name, Collection<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.copyOf(values));
        return new Url(changed);
    }

    public Url without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(Arrays.asList(names));
        return new Url(changed);
    }

    /** @return with the days of a {@code period} named, for pages that are asked for days */
    public Url inDays(LocalDate today) {
        return first("period")
                .flatMap(PeriodPreset::byCode)
                .map(preset -> without("period", "from", "to").during(preset.period(today)))
                .orElse(this);
    }

    private Url during(Period period) {
        return period.equals(Period.ALL_TIME)
                ? this
                : with("from", period.from().toString())
                        .with("to", period.until().minusDays(1).toString());
    }

    /** @return what is said for these names */
    public Url only(Collection<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        kept.keySet().retainAll(names);
        return new Url(kept);
    }

    /** @param path of a view, such as {@code leads}; the start page is the empty string */
    public String toPath(String path) {
        return new Location(path, new QueryParameters(parameters)).getPathWithQueryParameters();
    }

    /** @param address a path with or without query parameters, as {@link #toPath} gives it */
    public static void open(String address) {
        Location at = new Location(address);
        UI.getCurrentOrThrow().navigate(at.getPath(), at.getQueryParameters());
    }
}
