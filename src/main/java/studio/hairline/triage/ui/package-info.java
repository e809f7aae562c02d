@NullMarked
package studio.hairline.triage.ui;

import org.jspecify.annotations.NullMarked;
