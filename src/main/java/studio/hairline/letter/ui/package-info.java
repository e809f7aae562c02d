@NullMarked
package studio.hairline.letter.ui;

import org.jspecify.annotations.NullMarked;
