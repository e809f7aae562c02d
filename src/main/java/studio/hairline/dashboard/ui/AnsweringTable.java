package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.dashboard.AnsweringLine;
import studio.hairline.dashboard.RateDatum;
import studio.hairline.leads.Promise;
import studio.hairline.ui.FigureTable;
import studio.hairline.ui.Formats;

/** How inquiries were answered, line by line; each number opens its rows, and rests pale on too few. */
final class AnsweringTable extends FigureTable {

    AnsweringTable(String title, String definition, List<AnsweringLine> lines) {
        super(title, columns());
        addClassName("answering-table");
        explain(definition);
        lines.forEach(line -> row(line.all().place(), cells(line)));
    }

    private static List<String> columns() {
        return Stream.concat(
                        Stream.of("", "Inquiries"),
                        Stream.of(Promise.values()).map(promise -> "within " + promise.label()))
                .toList();
    }

    private static Component[] cells(AnsweringLine line) {
        Anchor all = new Anchor(
                FigureCards.href(line.all().rows()), Formats.count(line.all().value()));
        return Stream.concat(Stream.of(all), line.kept().stream().map(AnsweringTable::share))
                .toArray(Component[]::new);
    }

    private static Anchor share(RateDatum share) {
        Anchor link = new Anchor(FigureCards.href(share.rows()), share.rate().words());
        Span doubt = new Span(" " + share.rate().doubt());
        doubt.addClassName("only-for-screen-readers");
        link.add(doubt);
        link.setTitle(share.rate().doubt());
        link.setClassName("pale", share.rate().isSmall());
        return link;
    }
}
