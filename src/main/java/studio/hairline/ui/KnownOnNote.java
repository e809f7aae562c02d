package studio.hairline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** Says above a page that it looks back, or why it cannot, with the way to the page as it stands now. */
public final class KnownOnNote extends Div {

    private KnownOnNote(String words, String now) {
        addClassName("known-on");
        getElement().setAttribute("role", "status");
        add(new Paragraph(words), new Anchor(now, "As it stands now"));
    }

    /** @param gone rows that were there then and went with an import that was taken back */
    public static KnownOnNote of(LocalDate day, long gone, String now) {
        return new KnownOnNote((known(day) + " " + taken(gone)).strip(), now);
    }

    /** @return how many rows are told only in part, in a sentence; empty when none is */
    public static String taken(long gone) {
        return gone == 0
                ? ""
                : Formats.count(gone) + (gone == 1 ? " row of an import" : " rows of imports")
                        + " taken back since counted then; whose they were went with them.";
    }

    /** @param more what else is to be said of it */
    public static KnownOnNote of(LocalDate day, String more, String now) {
        return new KnownOnNote(known(day) + " " + more, now);
    }

    private static String known(LocalDate day) {
        return KnownOn.words(day) + ".";
    }

    /** @param words what is not in it, in a sentence; empty when nothing is left out */
    public KnownOnNote leavingOut(String words) {
        if (!words.isEmpty()) {
            addComponentAtIndex(1, new Paragraph(words));
        }
        return this;
    }

    /** @param words for a page that is not counted again but kept, and says what it is */
    public static KnownOnNote kept(String words, String now) {
        return new KnownOnNote(words, now);
    }

    public static KnownOnNote refused(String why, String now) {
        return new KnownOnNote("This cannot be shown as known on a past day. " + why, now);
    }
}
