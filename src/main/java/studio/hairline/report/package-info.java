/** Any figure, split by anything that makes sense: asked, kept under a name, and taken along as a file. */
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
            "dashboard",
            "api",
            "ui"
        })
package studio.hairline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
