@NullMarked
package studio.hairline.report.ui;

import org.jspecify.annotations.NullMarked;
