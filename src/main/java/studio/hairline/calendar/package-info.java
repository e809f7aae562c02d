/** The studio's days: who comes when, to whom and in which chair; moving, free times, who waits, and the calendars outside. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "figures",
            "team",
            "operations",
            "history",
            "chairs",
            "people",
            "leads",
            "money",
            "treatments",
            "record",
            "ui"
        })
package studio.hairline.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
