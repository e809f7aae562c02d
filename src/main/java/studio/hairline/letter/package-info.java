/** The owner's letter: each Monday one page on the week before, on screen, on paper and by e-mail. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "people",
            "leads",
            "treatments",
            "triage",
            "care",
            "dashboard",
            "insight",
            "post",
            "ui"
        })
package studio.hairline.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
