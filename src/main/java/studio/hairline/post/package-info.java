/** The post: the studio's own mail servers, what waits to be sent, and what comes back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"team", "operations", "history", "people", "leads", "intake", "triage", "ui"})
package studio.hairline.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
