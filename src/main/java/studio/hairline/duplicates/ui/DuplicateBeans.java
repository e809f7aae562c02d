package studio.hairline.duplicates.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.duplicates.Duplicates;
import studio.hairline.duplicates.Lookout;
import studio.hairline.duplicates.MergeUndo;
import studio.hairline.duplicates.Merges;
import studio.hairline.duplicates.Rounds;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.Formats;

/** Who knows of duplicates, and what can be done about them. */
@SpringComponent
record DuplicateBeans(
        Duplicates duplicates, Lookout lookout, Rounds rounds, Merges merges, MergeUndo undo, StudioTime time) {

    String moment(java.time.Instant at) {
        return Formats.instant(at, time.zone());
    }
}
