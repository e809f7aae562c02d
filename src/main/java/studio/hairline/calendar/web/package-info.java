@NullMarked
package studio.hairline.calendar.web;

import org.jspecify.annotations.NullMarked;
