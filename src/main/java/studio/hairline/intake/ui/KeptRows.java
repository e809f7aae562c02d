package studio.hairline.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import studio.hairline.intake.ImportKind;

/** What stays of an import taken back, because somebody worked on it since. */
final class KeptRows extends Div {

    private static final int SHOWN = 200;

    KeptRows(ImportKind kind, List<Long> kept) {
        String page = kind == ImportKind.LEADS ? "leads/" : "sessions/";
        Part part = new Part("Kept", kept.size() + " stay, because somebody worked on them since.");
        kept.stream().limit(SHOWN).forEach(id -> part.with(new Anchor(page + id, kind.one() + " " + id)));
        add(part);
    }
}
