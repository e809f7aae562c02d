@NullMarked
package studio.hairline.report.file;

import org.jspecify.annotations.NullMarked;
