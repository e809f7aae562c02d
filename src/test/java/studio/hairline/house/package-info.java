/** What the house promises of its own source: the arrows between its rooms, and rules that only a search can hold. */
@NullMarked
package studio.hairline.house;

import org.jspecify.annotations.NullMarked;
