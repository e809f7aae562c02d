/** Measures the studio at ten thousand, a hundred thousand and a million leads, beside the best SQL written by hand. */
@NullMarked
package studio.hairline.bench;

import org.jspecify.annotations.NullMarked;
