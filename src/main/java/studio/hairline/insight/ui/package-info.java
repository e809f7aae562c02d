@NullMarked
package studio.hairline.insight.ui;

import org.jspecify.annotations.NullMarked;
