/** Read for me: what a message says about category, grade, language, hurry, safety and contact, with the words that say so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"team", "operations", "history", "people", "leads"})
package studio.hairline.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
