/** Figures in depth: cohorts, the funnel of one cohort, why something changed, and whether it changed at all. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "tallies",
            "leads",
            "treatments",
            "dashboard",
            "ui"
        })
package studio.hairline.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
