/** A believable studio for the profile "demo", made through the verbs that a real one uses. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "chairs",
            "people",
            "tallies",
            "leads",
            "money",
            "treatments",
            "record",
            "calendar",
            "intake",
            "triage"
        })
package studio.hairline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
