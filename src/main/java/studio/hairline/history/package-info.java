/** What happened, append-only: who, what, when it happened, when it was recorded, before and after. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures", "team", "operations"})
package studio.hairline.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
