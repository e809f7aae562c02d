/** The settings' one page, a card for each thing that is set. */
@NullMarked
package studio.hairline.settings.ui;

import org.jspecify.annotations.NullMarked;
