package studio.hairline.triage.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.triage.LeakList;
import studio.hairline.ui.KnownOn;

/**
 * The list that is shown, and whose studio writes it.
 *
 * @param on the past day it is of; null for now
 */
record LeakLooks(
        LeakList list, InboxBeans.Studio studio, @Nullable LocalDate on) {

    String owner(@Nullable Long assigneeId) {
        return assigneeId == null ? "Nobody’s" : studio.name(assigneeId);
    }

    /** @return the address of a page, of the same day */
    String at(String address) {
        return KnownOn.at(address, on);
    }
}
