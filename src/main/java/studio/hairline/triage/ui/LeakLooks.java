package studio.hairline.triage.ui;

import studio.hairline.triage.LeakList;

/** The list that is shown, and whose studio writes it. */
record LeakLooks(LeakList list, InboxBeans.Studio studio) {

    String owner(@org.jspecify.annotations.Nullable Long assigneeId) {
        return assigneeId == null ? "Nobody’s" : studio.name(assigneeId);
    }
}
