package studio.hairline.care.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import studio.hairline.people.Certificate.Line;
import studio.hairline.ui.FigureTable;
import studio.hairline.ui.Formats;

/** Each place that is gone through, what is done there, and afterwards how much there was. */
final class ErasureTable extends FigureTable {

    /** @param amounts whether it is done, so that there is something to count */
    ErasureTable(String title, List<Line> lines, boolean amounts) {
        super(title, amounts ? List.of("Place", "What is done", "How many") : List.of("Place", "What is done"));
        addClassName("erasure-table");
        for (Line line : lines) {
            NativeTableCell done = new NativeTableCell(line.done());
            done.addClassName("table-words");
            if (amounts) {
                row(line.kind(), done, new NativeTableCell(Formats.count(line.amount())));
            } else {
                row(line.kind(), done);
            }
        }
    }
}
