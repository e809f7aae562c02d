/** What every test of services and figures stands on: a studio on each database, a clock to set, and whom to act as. */
@NullMarked
package studio.hairline.testing;

import org.jspecify.annotations.NullMarked;
