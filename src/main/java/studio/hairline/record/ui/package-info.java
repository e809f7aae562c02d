/** The parts of a person's page that tell of their record, and the consultation sheet. */
@NullMarked
package studio.hairline.record.ui;

import org.jspecify.annotations.NullMarked;
