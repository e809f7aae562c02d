package studio.hairline.money;

import java.util.Objects;
import java.util.Set;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadSplit;
import studio.hairline.leads.Source;
import studio.hairline.leads.SubjectThen;

/** What reports tell the entries of the ledger apart by; every one is in exactly one part. */
public enum MoneySplit {
    CATEGORY("l.category"),
    SOURCE("l.source"),
    ASSIGNEE("l.assignee_id"),
    MEANS("m.means"),
    MONTH("cast(extract(year from m.money_day) * 100 + extract(month from m.money_day) as integer)");

    private final String sql;

    MoneySplit(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** @return whether it makes sense for what is counted: what is held has no month, and was not always paid */
    public boolean suits(MoneyMeasure of) {
        return switch (this) {
            case CATEGORY, SOURCE, ASSIGNEE -> true;
            case MONTH -> of != MoneyMeasure.HELD;
            case MEANS -> of == MoneyMeasure.COLLECTED;
        };
    }

    /** @return the part an entry is in whose lead is known in memory, as the database calls it */
    String part(MoneyRow entry, SubjectThen lead) {
        return switch (this) {
            case CATEGORY -> lead.category().name();
            case SOURCE -> lead.source().name();
            case ASSIGNEE -> Objects.toString(lead.assignee(), "");
            case MEANS -> Objects.toString(entry.means(), "");
            case MONTH -> LeadSplit.month(entry.day());
        };
    }

    /**
     * @param part as the database calls it; empty for those without one
     * @return the entries of that part alone
     */
    public MoneyFilter only(MoneyFilter all, String part) {
        return switch (this) {
            case CATEGORY -> all.about(Set.of(Category.valueOf(part)));
            case SOURCE -> all.from(Set.of(Source.valueOf(part)));
            case ASSIGNEE -> all.assignedTo(part.isEmpty() ? LeadFilter.NOBODY : Long.parseLong(part));
            case MEANS -> all.by(Set.of(Means.valueOf(part)));
            case MONTH -> all.in(LeadSplit.month(all.period() == null ? Period.ALL_TIME : all.period(), part));
        };
    }
}
