/** The client record: photos, what they may be used for, and the consultation sheet. */
@NullMarked
package studio.hairline.record;

import org.jspecify.annotations.NullMarked;
