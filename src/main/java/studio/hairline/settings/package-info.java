/** The owner's page for everything that is set once in a while; each setting belongs to the feature that keeps it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "team",
            "operations",
            "history",
            "chairs",
            "people",
            "leads",
            "money",
            "treatments",
            "triage",
            "intake",
            "calendar",
            "api",
            "post",
            "letter",
            "ui"
        })
package studio.hairline.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
