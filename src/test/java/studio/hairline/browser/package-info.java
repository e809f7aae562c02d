/** Journeys through the running program in a real browser. */
@NullMarked
package studio.hairline.browser;

import org.jspecify.annotations.NullMarked;
