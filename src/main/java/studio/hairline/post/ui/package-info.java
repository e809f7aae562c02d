@NullMarked
package studio.hairline.post.ui;

import org.jspecify.annotations.NullMarked;
