package studio.hairline.treatments;

import studio.hairline.tallies.Found;

/**
 * An open list of sessions, by the day it goes by: its filter, its direction, and what was found out about where its pages
 * lie, for as long as somebody looks at it. Belongs to one view.
 */
public final class SessionPages {

    private final SessionFilter filter;
    private final boolean latestFirst;
    private final Found found = new Found();

    public SessionPages(SessionFilter filter, boolean latestFirst) {
        this.filter = filter;
        this.latestFirst = latestFirst;
    }

    public SessionFilter filter() {
        return filter;
    }

    boolean latestFirst() {
        return latestFirst;
    }

    Found found() {
        return found;
    }
}
