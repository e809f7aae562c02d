package studio.hairline.money;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;
import studio.hairline.leads.SubjectThen;
import studio.hairline.tallies.Where;

/**
 * Which entries of the ledger are meant. The same value stands behind a figure, its list, its export and its URL.
 *
 * @param period studio days; null for all time
 * @param means none for all
 * @param categories of the lead; none for all
 * @param sources of the lead; none for all
 * @param assignee of the lead, {@link LeadFilter#NOBODY} for none; null for everybody
 */
public record MoneyFilter(
        MoneyMeasure of,
        @Nullable Period period,
        Set<Means> means,
        Set<Category> categories,
        Set<Source> sources,
        @Nullable Long assignee) {

    public static final MoneyFilter ALL =
            new MoneyFilter(MoneyMeasure.EVERYTHING, null, Set.of(), Set.of(), Set.of(), null);

    public MoneyFilter of(MoneyMeasure measure) {
        return new MoneyFilter(measure, period, means, categories, sources, assignee);
    }

    public MoneyFilter in(@Nullable Period when) {
        return new MoneyFilter(of, when, means, categories, sources, assignee);
    }

    public MoneyFilter by(Set<Means> only) {
        return new MoneyFilter(of, period, only, categories, sources, assignee);
    }

    public MoneyFilter about(Set<Category> only) {
        return new MoneyFilter(of, period, means, only, sources, assignee);
    }

    public MoneyFilter from(Set<Source> only) {
        return new MoneyFilter(of, period, means, categories, only, assignee);
    }

    public MoneyFilter assignedTo(@Nullable Long user) {
        return new MoneyFilter(of, period, means, categories, sources, user);
    }

    Where where() {
        return ofLeads(ofEntries(new Where().and(of.condition())));
    }

    /** Adds what is asked of entries, what is counted aside. */
    Where ofEntries(Where where) {
        return where.during("m.money_day", period).anyOf("m.means", means);
    }

    /** Adds what is asked of their leads. */
    Where ofLeads(Where where) {
        where.anyOf("l.category", categories).anyOf("l.source", sources);
        if (assignee == null) {
            return where;
        }
        return assignee == LeadFilter.NOBODY
                ? where.and("l.assignee_id is null")
                : where.and("l.assignee_id = ?", assignee);
    }

    /** The same as {@link #ofLeads} for a lead in memory. */
    boolean fits(SubjectThen lead) {
        return (categories.isEmpty() || categories.contains(lead.category()))
                && (sources.isEmpty() || sources.contains(lead.source()))
                && (assignee == null
                        || (assignee == LeadFilter.NOBODY
                                ? lead.assignee() == null
                                : assignee.equals(lead.assignee())));
    }
}
