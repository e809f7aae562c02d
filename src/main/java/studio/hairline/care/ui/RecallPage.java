package studio.hairline.care.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.care.RecallKind;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.Url;

/**
 * What the address of the call list asks.
 *
 * @param whole whether all are shown
 * @param on the past day it is asked of; null for now
 */
record RecallPage(RecallKind kind, boolean whole, @Nullable LocalDate on) {

    RecallPage all() {
        return new RecallPage(kind, true, on);
    }

    RecallPage of(RecallKind other) {
        return new RecallPage(other, false, on);
    }

    RecallPage now() {
        return new RecallPage(kind, whole, null);
    }

    /** @return what the address asks, but of which day */
    Url url() {
        Url url = Url.EMPTY.with("list", kind.code());
        return whole ? url.with("all", "1") : url;
    }

    String address() {
        return at(url().toPath(RecallView.PATH));
    }

    /** @return the address of another page, of the same day */
    String at(String address) {
        return KnownOn.at(address, on);
    }
}
