package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.Source;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;

/**
 * What the dashboard is asked; every figure of the page goes by it.
 *
 * @param preset the named period, or null when days were chosen
 * @param person assignee of leads, artist of sessions; null for everybody
 */
public record DashboardFilter(
        @Nullable PeriodPreset preset,
        Period period,
        Comparison compare,
        Set<Category> categories,
        Set<Source> sources,
        @Nullable Long person) {

    private static final PeriodPreset USUAL = PeriodPreset.LAST_12_MONTHS;

    /** Reads {@code period compare from to category source person}; what is not understood is ignored. */
    public static DashboardFilter read(Map<String, List<String>> query, LocalDate today) {
        Period days = LeadUrl.period(query);
        PeriodPreset preset = days != null
                ? null
                : LeadUrl.first(query, "period").flatMap(PeriodPreset::byCode).orElse(USUAL);
        return new DashboardFilter(
                preset,
                days != null || preset == null ? java.util.Objects.requireNonNull(days) : preset.period(today),
                LeadUrl.first(query, "compare").flatMap(Comparison::byCode).orElse(Comparison.PREVIOUS),
                LeadUrl.all(query, "category", Category::of),
                LeadUrl.all(query, "source", Source::of),
                LeadUrl.first(query, "person").flatMap(LeadUrl::person).orElse(null));
    }

    public Map<String, List<String>> write() {
        Map<String, List<String>> query =
                new LinkedHashMap<>(LeadUrl.write(leads(LeadMeasure.INQUIRIES), LeadMeasure.INQUIRIES));
        if (preset != null) {
            query.remove("from");
            query.remove("to");
            query.put("period", List.of(preset.code()));
        }
        query.put("compare", List.of(compare.code()));
        return query;
    }

    public DashboardFilter during(@Nullable PeriodPreset named, Period days, Comparison with) {
        return new DashboardFilter(named, days, with, categories, sources, person);
    }

    public DashboardFilter about(Set<Category> only) {
        return new DashboardFilter(preset, period, compare, only, sources, person);
    }

    public DashboardFilter from(Set<Source> only) {
        return new DashboardFilter(preset, period, compare, categories, only, person);
    }

    public DashboardFilter by(@Nullable Long somebody) {
        return new DashboardFilter(preset, period, compare, categories, sources, somebody);
    }

    /** @return the leads behind a figure of the whole period */
    public LeadFilter leads(LeadMeasure measure) {
        return leads(measure, period);
    }

    /** @param days null for all time */
    public LeadFilter leads(LeadMeasure measure, @Nullable Period days) {
        return LeadFilter.of(measure).in(days).about(categories).from(sources).assignedTo(person);
    }

    /** @return the sessions behind a figure of the whole period */
    public SessionFilter sessions(SessionMeasure measure) {
        return SessionFilter.of(measure)
                .in(period)
                .about(categories)
                .from(sources)
                .with(person);
    }

    /** @return the consultations behind a figure of the whole period; the person is who holds them */
    public ConsultationFilter consultations(ConsultationMeasure measure) {
        return ConsultationFilter.of(measure)
                .in(period)
                .about(categories)
                .from(sources)
                .with(person);
    }

    /** @return the entries of the ledger that a figure counts; the person is the lead's assignee */
    public MoneyFilter money(MoneyMeasure measure) {
        return MoneyFilter.ALL
                .of(measure)
                .in(measure == MoneyMeasure.HELD ? null : period)
                .about(categories)
                .from(sources)
                .assignedTo(person);
    }

    /** @return the part of the period whose inquiries are old enough to be judged by conversion; maybe no day */
    public Period ripe(LocalDate today) {
        Period ripe = Questions.ripe(period, today);
        return ripe == null ? new Period(period.from(), period.from()) : ripe;
    }

    /** @return whether it is about the whole studio, whatever the days */
    boolean isOfEverything() {
        return categories.isEmpty() && sources.isEmpty() && person == null;
    }

    Compared compared(LocalDate today) {
        return compare.against(period, today);
    }

    public Slice slice(Split split) {
        return new Slice(
                categories.stream().map(Enum::name).collect(Collectors.toSet()),
                sources.stream().map(Enum::name).collect(Collectors.toSet()),
                person,
                split);
    }
}
