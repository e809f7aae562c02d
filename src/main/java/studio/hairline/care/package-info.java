/** What a studio owes people after the sale: being forgotten when they ask for it, with a certificate. */
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
            "treatments",
            "ui"
        })
package studio.hairline.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
