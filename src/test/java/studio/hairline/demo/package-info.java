@NullMarked
package studio.hairline.demo;

import org.jspecify.annotations.NullMarked;
