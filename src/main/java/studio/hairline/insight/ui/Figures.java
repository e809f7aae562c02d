package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Estimate;
import studio.hairline.figures.Rate;
import studio.hairline.insight.Counted;
import studio.hairline.leads.LeadFilter;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.Url;

/** The figures of a table, each with its doubt beside it and as a link to its rows. */
final class Figures {

    private static final String NOT_YET = "not yet";

    private Figures() {}

    static Component count(Counted number) {
        return linked(Formats.count(number.count()), number);
    }

    /** @param opens what is counted in it */
    static Component rate(Rate rate, Counted opens) {
        Component figure = linked(rate.words(), opens);
        figure.setClassName("pale", rate.isSmall());
        return rate.n() == 0 ? new Span("–") : with(figure, rate.doubt());
    }

    /** @param opens those it was estimated from */
    static Component estimate(@Nullable Estimate estimate, Counted opens) {
        return estimate == null ? soft(NOT_YET) : with(linked(estimate.words(), opens), estimate.likely());
    }

    static Component days(OptionalLong days) {
        return days.isEmpty() ? soft(NOT_YET) : new Span("day " + Formats.count(days.getAsLong()));
    }

    static Component soft(String words) {
        Span span = new Span(words);
        span.addClassName("soft");
        return span;
    }

    static @Nullable String address(Counted number) {
        LeadFilter rows = number.rows();
        if (rows == null) {
            return null;
        }
        LocalDate day = number.knownOn();
        Rows behind = day == null ? Rows.of(rows) : Rows.of(rows).asKnownOn(day);
        return new Url(behind.query()).toPath(behind.page());
    }

    /** @return where it leads; where there are none to open, the page itself, of the same day */
    static String address(Counted number, String page) {
        String address = address(number);
        return address != null ? address : KnownOn.at(page, number.knownOn());
    }

    static Component with(Component figure, String doubt) {
        Span beside = new Span(doubt);
        beside.addClassNames("soft", "figure-beside");
        Span both = new Span(figure, new Span(" "), beside);
        both.addClassName("figure-and-doubt");
        return both;
    }

    private static Component linked(String words, Counted number) {
        String address = address(number);
        return address == null ? new Span(words) : new Anchor(address, words);
    }
}
