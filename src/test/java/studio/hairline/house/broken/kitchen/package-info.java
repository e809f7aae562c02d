/** An example of a room that names nothing and uses the cellar all the same. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package studio.hairline.house.broken.kitchen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
