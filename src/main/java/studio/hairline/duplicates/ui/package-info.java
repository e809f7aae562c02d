/** The pages of possible duplicates: all of them, and two side by side. */
@NullMarked
package studio.hairline.duplicates.ui;

import org.jspecify.annotations.NullMarked;
