/** The inbox: what waits for us and in which order, who has it, what was tried, and taking decisions back. */
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
            "leads",
            "reading",
            "treatments",
            "ui"
        })
package studio.hairline.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
