@NullMarked
package studio.hairline.calendar.ui;

import org.jspecify.annotations.NullMarked;
