/** Who they are: identity by phone and e-mail, search, safety flags. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures", "team", "operations", "history", "ui"})
package studio.hairline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
