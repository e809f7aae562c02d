/** The pages of the ways in. */
@NullMarked
package studio.hairline.intake.ui;

import org.jspecify.annotations.NullMarked;
