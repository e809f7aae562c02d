package studio.hairline.insight.ui;

import java.util.List;
import java.util.stream.Stream;
import studio.hairline.ui.FigureTable;

/** A table of figures with its definition; each row has a name and cells that open what they count. */
final class InsightTable extends FigureTable {

    InsightTable(String title, String definition, List<String> columns) {
        super(title, Stream.concat(Stream.of(""), columns.stream()).toList());
        addClassNames("answering-table", "wide");
        explain(definition);
    }
}
