package studio.hairline.api;

import java.time.Instant;
import studio.hairline.dashboard.Defined;

/** What came of asking for a figure. */
public sealed interface Result permits Measured, Unknown {

    Defined figure();

    Instant asOf();
}
