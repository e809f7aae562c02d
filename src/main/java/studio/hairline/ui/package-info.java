/** The kit every view is made of: shell, figure card, filter bar, empty state, URL. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"figures"})
package studio.hairline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
