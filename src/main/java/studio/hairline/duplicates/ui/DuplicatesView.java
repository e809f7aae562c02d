package studio.hairline.duplicates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.duplicates.Pair;
import studio.hairline.duplicates.Rounds;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** All pairs that may be one person, the likeliest first: compared, merged, or told apart for good. */
@Route("duplicates")
@PageTitle("Duplicates · Hairline")
@Menu(title = "Duplicates", order = 5.6, icon = "twins")
@RolesAllowed({"OWNER", "STAFF"})
class DuplicatesView extends Main {

    private static final int AT_ONCE = 20;

    private final DuplicateBeans beans;
    private int most = AT_ONCE;

    DuplicatesView(DuplicateBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
        show();
    }

    void show() {
        removeAll();
        List<Pair> pairs = beans.duplicates().open(most + 1);
        Button look = new Button("Look through everybody", click -> look());
        look.setDisableOnClick(true);
        add(new PageHeader("Duplicates", words(beans.duplicates().count()), look));
        if (pairs.isEmpty()) {
            add(new EmptyState(
                    Glyph.CHECK_CIRCLE,
                    "Nobody is here twice, as far as was looked. Whoever arrives is held against everybody known;"
                            + " after an import, look through everybody."));
            return;
        }
        Div list = new Div();
        list.addClassName("pair-list");
        pairs.stream().limit(most).forEach(pair -> list.add(new PairCard(pair, () -> notSame(pair))));
        add(list);
        if (pairs.size() > most) {
            add(new Button("Show more", click -> more()));
        }
    }

    private void more() {
        most += AT_ONCE;
        show();
    }

    private void look() {
        Rounds.Round round = beans.rounds().goOn();
        show();
        String looked = round.looked() + (round.looked() == 1 ? " person" : " people") + " looked at";
        if (round.isOver()) {
            Say.done(looked + "; that is everybody.");
        } else {
            Say.done(looked + ", " + Formats.count(round.left()) + " to go.", "Go on", this::look);
        }
    }

    private void notSame(Pair pair) {
        beans.duplicates().notSame(pair.one().id(), pair.other().id());
        show();
        Say.done("Remembered: they are two people.", "Undo", () -> {
            beans.duplicates().askAgain(pair.one().id(), pair.other().id());
            beans.lookout().look(pair.one().id());
            show();
        });
    }

    private static String words(long open) {
        return switch ((int) Math.min(2, open)) {
            case 0 -> "No open question";
            case 1 -> "1 pair may be one person";
            default -> Formats.count(open) + " pairs may be one person each, the likeliest first";
        };
    }
}
