/** The pages of erasing somebody: what it does, said before, and the certificate. */
@NullMarked
package studio.hairline.care.ui;

import org.jspecify.annotations.NullMarked;
