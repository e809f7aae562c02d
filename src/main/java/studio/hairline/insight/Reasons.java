package studio.hairline.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Period;
import studio.hairline.insight.WhyPage.Late;
import studio.hairline.insight.WhyPage.Sides;
import studio.hairline.insight.WhyPage.WhyCell;
import studio.hairline.leads.Course;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.team.ForOwner;

/** Why conversions changed from one ripe period to another: how many came, from where, and how they convert. */
@Service
@ForOwner
public class Reasons {

    private static final Period NOTHING = new Period(LocalDate.EPOCH, LocalDate.EPOCH);

    private final Sights sights;

    Reasons(Sights sights) {
        this.sights = sights;
    }

    @Transactional(readOnly = true)
    public WhyPage figures(DashboardFilter asked) {
        return figures(asked, sights.now());
    }

    /** @param day one that is over, at whose end it is looked at */
    @Transactional(readOnly = true)
    public WhyPage asKnownOn(DashboardFilter asked, LocalDate day) {
        return figures(asked, sights.endOf(day));
    }

    private static WhyPage figures(DashboardFilter asked, Sight sight) {
        LocalDate today = sight.today();
        Period now = Ripeness.of(asked.period(), today).ripe();
        Comparison compare = asked.compare() == Comparison.NONE ? Comparison.PREVIOUS : asked.compare();
        Period before = now.days() == 0 ? null : compare.against(now, today).before();
        LeadFilter all = asked.leads(LeadMeasure.INQUIRIES);
        Change change = before == null
                ? new Change(List.of())
                : Change.of(sight.fates().apply(all.in(before)), sight.fates().apply(all.in(now)));
        List<Late> late = before == null ? List.of() : List.of(late(all.in(before), sight), late(all.in(now), sight));
        return new WhyPage(
                        asked,
                        sight.seen(),
                        now,
                        before,
                        change,
                        sides(change, all, before, now),
                        cells(change, all, before, now),
                        late,
                        said(change))
                .on(sight.day());
    }

    private static List<String> said(Change change) {
        List<String> said = new ArrayList<>(List.of(WhyWords.verdict(change)));
        Reversal.of(change, "source", cell -> cell.source().label()).ifPresent(said::add);
        Reversal.of(change, "category", cell -> cell.category().label()).ifPresent(said::add);
        return said;
    }

    private static Sides sides(Change change, LeadFilter all, @Nullable Period before, Period now) {
        Period then = before == null ? NOTHING : before;
        LeadMeasure hits = LeadMeasure.CONVERTED_IN_TIME;
        return new Sides(
                Counted.of(change.rates().before().n(), all.in(then)),
                Counted.of(change.rates().now().n(), all.in(now)),
                Counted.of(change.rates().before().hits(), all.of(hits, then)),
                Counted.of(change.rates().now().hits(), all.of(hits, now)));
    }

    private static List<WhyCell> cells(Change change, LeadFilter all, @Nullable Period before, Period now) {
        Period then = before == null ? NOTHING : before;
        return change.cells().stream()
                .map(cell -> {
                    LeadFilter own = all.about(Set.of(cell.category())).from(Set.of(cell.source()));
                    return new WhyCell(
                            cell,
                            Counted.of(cell.before().n(), own.in(then)),
                            Counted.of(cell.now().n(), own.in(now)));
                })
                .toList();
    }

    private static Late late(LeadFilter side, Sight sight) {
        LeadFilter late = side.gone(Course.LATE);
        long count = sight.count().applyAsLong(late);
        Period period = java.util.Objects.requireNonNull(side.period());
        return new Late(WhyWords.late(count, period), Counted.of(count, late));
    }
}
