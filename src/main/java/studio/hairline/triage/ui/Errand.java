package studio.hairline.triage.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.triage.LeakWeek;
import studio.hairline.triage.Mend;
import studio.hairline.ui.Url;

/**
 * What somebody comes to the inbox for from the leak list.
 *
 * @param week the list to go back to; null when they do not come from one
 */
record Errand(@Nullable Mend mend, @Nullable LeakWeek week) {

    static final Errand NONE = new Errand(null, null);

    static Errand read(Url url) {
        return new Errand(
                url.first("do").flatMap(Mend::of).orElse(null),
                url.first("week").map(day -> LeakWeek.read(day, LocalDate.MAX)).orElse(null));
    }

    /** @param leadId whom it is about */
    static String address(long leadId, Mend mend, LeakWeek back) {
        return Url.EMPTY
                .with("item", String.valueOf(leadId))
                .with("do", mend.code())
                .with("week", back.monday().toString())
                .toPath("inbox");
    }

    Errand begun() {
        return new Errand(null, week);
    }
}
