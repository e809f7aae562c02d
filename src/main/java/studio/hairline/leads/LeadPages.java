package studio.hairline.leads;

import studio.hairline.tallies.Found;

/**
 * An open list of leads: its filter and order, and what was found out about where its pages lie, for as long as somebody
 * looks at it. Belongs to one view.
 */
public final class LeadPages {

    private final LeadFilter filter;
    private final LeadOrder order;
    private final Found found = new Found();

    public LeadPages(LeadFilter filter, LeadOrder order) {
        this.filter = filter;
        this.order = order;
    }

    public LeadFilter filter() {
        return filter;
    }

    public LeadOrder order() {
        return order;
    }

    Found found() {
        return found;
    }

    LeadPages latestFirst() {
        return new LeadPages(filter, LeadOrder.LATEST_FIRST);
    }
}
