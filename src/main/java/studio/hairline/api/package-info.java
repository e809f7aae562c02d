/** What other programs read and hear of the studio, by the definitions of the screens; and whether these agree with themselves. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "tallies",
            "leads",
            "money",
            "treatments",
            "dashboard",
            "insight",
            "ui"
        })
package studio.hairline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
