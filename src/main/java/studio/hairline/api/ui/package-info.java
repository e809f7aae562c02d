/** Where the owner sees whether the figures agree with themselves. */
@NullMarked
package studio.hairline.api.ui;

import org.jspecify.annotations.NullMarked;
