/** Figures as values: periods, rates with their doubt, comparisons, series. Knows nothing of the studio. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package studio.hairline.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
