/** How often each thing happened on each studio day, kept in the transaction of the rows it counts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figures"})
package studio.hairline.tallies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
