/** The page of a lead, and what the pages of the chair share: verbs asked in dialogs, the timeline. */
@NullMarked
package studio.hairline.treatments.ui;

import org.jspecify.annotations.NullMarked;
