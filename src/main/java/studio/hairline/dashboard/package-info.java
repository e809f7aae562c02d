/** Puts the figures on one page: asks, and computes nothing of its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "people",
            "tallies",
            "leads",
            "money",
            "treatments",
            "ui"
        })
package studio.hairline.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
