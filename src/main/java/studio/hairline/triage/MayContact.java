package studio.hairline.triage;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.Way;
import studio.hairline.ui.Formats;

/** Whether we may write to somebody now. An answer to what they wrote always may; what solicits needs their consent, and has its hours. */
public sealed interface MayContact {

    record Yes() implements MayContact {}

    /**
     * Not before they write again.
     *
     * @param words with which they asked to be left alone
     */
    record LeftAlone(ZonedDateTime since, String words) implements MayContact {}

    /** They said no to this way, and to no other. */
    record Declined(Way way, ContactConsent said) implements MayContact {}

    /** @param from by their clock */
    record Later(ZonedDateTime from) implements MayContact {

        /** @return "09:00, Wednesday, where they are (Mountain time)" */
        public String words() {
            return from.toLocalTime() + ", " + from.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US)
                    + ", where they are (" + Formats.zone(from.getZone()) + ")";
        }
    }

    /** Nobody ever wrote down whether they agree to this way. */
    record Unasked(Way way) implements MayContact {}
}
