/** The page of a lead, without a browser. */
@NullMarked
package studio.hairline.treatments.ui;

import org.jspecify.annotations.NullMarked;
