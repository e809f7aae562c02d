/** Inquiry, triage, consultation, conversion: the lead and its verbs, the filter, the rows. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"figures", "team", "operations", "history", "chairs", "people", "tallies", "ui"})
package studio.hairline.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
