/** A believable studio for the profile "demo", made through the verbs that a real one uses. */
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
            "intake",
            "triage"
        })
package studio.hairline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
