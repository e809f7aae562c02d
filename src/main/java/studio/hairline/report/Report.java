package studio.hairline.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Defined.Measure;
import studio.hairline.ui.KnownOn;

/**
 * What is asked: which figure, told apart by what, of which part of the studio's days and leads, and how it is drawn.
 *
 * @param saved number of the saved report it was opened as; null for none
 * @param knownOn at the end of which day it is looked at; null for now
 */
public record Report(
        Defined figure,
        Split split,
        Drawn drawn,
        DashboardFilter filter,
        @Nullable Long saved,
        @Nullable LocalDate knownOn) {

    /** Of no name yet, and as it stands now. */
    public Report(Defined figure, Split split, Drawn drawn, DashboardFilter filter) {
        this(figure, split, drawn, filter, null, null);
    }

    public Report as(@Nullable Long number) {
        return new Report(figure, split, drawn, filter, number, knownOn);
    }

    public Report of(Defined other) {
        return new Report(other, split, drawn, filter, saved, knownOn);
    }

    public Report by(Split other) {
        return new Report(figure, other, drawn, filter, saved, knownOn);
    }

    public Report drawn(Drawn other) {
        return new Report(figure, split, other, filter, saved, knownOn);
    }

    public Report about(DashboardFilter other) {
        return new Report(figure, split, drawn, other, saved, knownOn);
    }

    /** @param day null for now */
    public Report knownOn(@Nullable LocalDate day) {
        return new Report(figure, split, drawn, filter, saved, day);
    }

    /** @return as query parameters: {@code figure by chart saved asKnownOn}, and those of the filter */
    public Map<String, List<String>> write() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("figure", List.of(figure.code()));
        query.put("by", List.of(split.code()));
        query.put("chart", List.of(drawn.code()));
        query.putAll(filter.write());
        query.remove("compare");
        if (saved != null) {
            query.put(SavedReport.NUMBER, List.of(saved.toString()));
        }
        if (knownOn != null) {
            query.put(KnownOn.PARAMETER, List.of(knownOn.toString()));
        }
        return query;
    }

    /** @return "Conversion rate by source" */
    public String title() {
        return figure.label() + " by " + split.label().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isShare() {
        return figure.meaning().measure() == Measure.SHARE;
    }

    public boolean isMoney() {
        return figure.meaning().measure() == Measure.CENTS;
    }

    /** @return whether it is time in the chair */
    public boolean isHours() {
        return figure.meaning().measure() == Measure.CHAIR_MINUTES;
    }

    /** @return whether it is money divided by the hours of its rows */
    public boolean isPerHour() {
        return isMoney() && figure.meaning().over().equals("hours delivered");
    }

    /** @return whether it is money divided by the number of its rows */
    public boolean isMean() {
        return isMoney() && figure.meaning().over().equals("conversions");
    }
}
