/** Treatment plans, the sessions of a series, touch-ups. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "chairs",
            "people",
            "duplicates",
            "tallies",
            "leads",
            "money",
            "ui"
        })
package studio.hairline.treatments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
