/** Untidy files, read a line at a time: how they are written, what their columns look like, what their cells mean. */
@NullMarked
@NamedInterface("file")
package studio.hairline.intake.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
