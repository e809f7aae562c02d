/** Where and when there is room: chairs, blocked time, and the rule that nobody is in two places at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"team", "operations", "history"})
package studio.hairline.chairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
