/** The client record: photos and what may be done with them, and the consultation sheet. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "people",
            "duplicates",
            "leads",
            "treatments",
            "ui"
        })
package studio.hairline.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
