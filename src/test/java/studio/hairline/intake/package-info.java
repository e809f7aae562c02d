@NullMarked
package studio.hairline.intake;

import org.jspecify.annotations.NullMarked;
