/** Who works here: users, roles, sign-in, and what one may see. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures", "operations", "ui"})
package studio.hairline.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
