package studio.hairline.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.api.Measured;
import studio.hairline.api.Result;
import studio.hairline.api.Unknown;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Defined.Measure;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.Rows;
import studio.hairline.history.StudioAsKnown;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.treatments.OpenChairs;
import studio.hairline.treatments.RecallMonths;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.Url;

/** A figure as programs read it. */
@Component
record FigureText(StudioSettings settings, Rules rules) {

    /** What the studio has set that figures go by. */
    @Component
    record Rules(StudioHours hours, StudioAsKnown then, RecallMonths months, OpenChairs chairs) {}

    /**
     * What was asked, as it was understood, and what figures go by that the studio has set, or had.
     *
     * @param day which is looked back to, with what is known of it; null for now
     */
    Map<String, @Nullable Object> head(DashboardFilter filter, @Nullable LocalDate day) {
        StudioFacts facts = settings.facts();
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("period", filter.period().words());
        head.put("from", filter.period().from().toString());
        head.put("to", filter.period().last().toString());
        head.put("zone", facts.zone().getId());
        head.put("currency", facts.currency().getCurrencyCode());
        if (day != null) {
            Instant end = KnownOn.end(day, facts.zone());
            head.put("asKnownOn", day.toString());
            open(head, rules.then().at(end).clock());
            rules.chairs().chairs(end).ifPresent(count -> head.put("chairs", count));
            return head;
        }
        open(head, rules.hours().clock());
        head.put("chairs", rules.chairs().chairs());
        head.put("touchUpMonths", rules.months().all());
        return head;
    }

    private static void open(Map<String, @Nullable Object> head, OpeningClock clock) {
        head.put("openingHours", hours(clock));
        head.put(
                "holidays",
                clock.closed().stream().sorted().map(LocalDate::toString).toList());
    }

    /** @return for each day on which the studio opens, "10:00–18:00" */
    private static Map<String, String> hours(OpeningClock clock) {
        Map<String, String> week = new TreeMap<>();
        clock.week().forEach((day, hours) -> week.put(day.name(), hours.opens() + "–" + hours.closes()));
        return week;
    }

    Map<String, @Nullable Object> write(Result result) {
        Defined figure = result.figure();
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("name", figure.code());
        text.put("label", figure.label());
        text.putAll(number(result));
        text.put("definition", figure.definition());
        text.put("counts", figure.meaning().counts());
        text.put("over", figure.meaning().over());
        text.put("dated", figure.meaning().dated());
        text.put("asOf", result.asOf().toString());
        return text;
    }

    Map<String, @Nullable Object> number(Result result) {
        Measure unit = result.figure().meaning().measure();
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        switch (result) {
            case Measured measured -> {
                number(measured.estimate(), unit, text);
                text.put("page", "/" + address(measured.rows(), ""));
                text.put("rows", "/" + address(measured.rows(), "api/"));
                if (!measured.leftOut().isEmpty()) {
                    text.put("leftOut", measured.leftOut());
                }
            }
            case Unknown unknown -> {
                number(new Estimate(null, 0, null, null), unit, text);
                text.put("page", null);
                text.put("rows", null);
                text.put("unknown", unknown.why());
            }
        }
        return text;
    }

    private static void number(Estimate estimate, Measure unit, Map<String, @Nullable Object> text) {
        text.put("value", number(estimate.value(), unit));
        text.put("unit", unit.name().toLowerCase(Locale.ROOT));
        text.put("n", estimate.n());
        text.put("low", number(estimate.low(), unit));
        text.put("high", number(estimate.high(), unit));
    }

    private static @Nullable Object number(@Nullable Double value, Measure unit) {
        return value == null || unit == Measure.SHARE || unit == Measure.CHAIR_USE ? value : (Object) Math.round(value);
    }

    private static String address(Rows rows, String root) {
        Map<String, List<String>> query = rows.query();
        return new Url(query).toPath(root + rows.page());
    }
}
