/** The door and the team's own page. */
@NullMarked
package studio.hairline.team.ui;

import org.jspecify.annotations.NullMarked;
