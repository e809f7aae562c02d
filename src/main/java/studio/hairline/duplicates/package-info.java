/** Whether two records are of one person: found, scored with the evidence said, merged, and two again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures", "team", "operations", "history", "people", "ui"})
package studio.hairline.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
