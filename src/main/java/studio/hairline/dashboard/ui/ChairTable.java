package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ChairLine;
import studio.hairline.ui.FigureTable;

/** What the chair did, part by part; each number opens its rows, and rests pale on too few. */
final class ChairTable extends FigureTable {

    ChairTable(String title, List<ChairLine> lines, ChairText text) {
        super(title, columns(lines.getFirst()));
        addClassNames("answering-table", "wide");
        lines.forEach(line -> row(
                line.part(), line.cells().stream().map(cell -> link(cell, text)).toArray(Component[]::new)));
    }

    private static List<String> columns(ChairLine line) {
        return Stream.concat(
                        Stream.of(""),
                        line.cells().stream().map(cell -> cell.figure().label()))
                .toList();
    }

    private static Anchor link(ChairCard card, ChairText text) {
        Anchor link = new Anchor(FigureCards.href(card.rows()), text.of(card));
        String doubt = text.doubt(card);
        Span words = new Span(" " + doubt);
        words.addClassName("only-for-screen-readers");
        link.add(words);
        link.setTitle(doubt);
        link.setClassName("pale", text.isPale(card));
        return link;
    }
}
