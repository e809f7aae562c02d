@NullMarked
package studio.hairline.intake.file;

import org.jspecify.annotations.NullMarked;
