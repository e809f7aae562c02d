/** The room that the example must not use. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package studio.hairline.house.broken.cellar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
