/** What other programs bring: the studio's website, with a key. */
@NullMarked
package studio.hairline.intake.web;

import org.jspecify.annotations.NullMarked;
