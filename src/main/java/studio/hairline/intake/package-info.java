/** The ways in: leads, sessions and no-shows from a file, seen before they are written and taken back when wrong. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"figures", "team", "operations", "history", "people", "leads", "treatments", "ui"})
package studio.hairline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
