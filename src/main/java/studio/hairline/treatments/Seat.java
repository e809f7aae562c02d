package studio.hairline.treatments;

import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Moment;

/** A {@link ChairTime} on the studio's calendar, where the artist may also be somebody who is no user here. */
record Seat(
        Moment start,
        int minutes,
        @Nullable Long artistId,
        @Nullable String artistName,
        @Nullable Long chairId) {}
