@NullMarked
@NamedInterface("file")
package studio.hairline.intake.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
