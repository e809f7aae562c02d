/** The studio's own facts (name, time zone, hours, prices), its clock, and keeping its data safe. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures", "ui"})
package studio.hairline.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
