/** Kills the real program in the middle of its work and counts what it had promised. */
@NullMarked
package studio.hairline.kill;

import org.jspecify.annotations.NullMarked;
