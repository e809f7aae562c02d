package studio.hairline.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Sends a list as a CSV file while it is still being read: the same rows, the columns that may be seen; one of a past day says so above. */
final class CsvExport<R> implements DownloadHandler {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ListPage.Shown<R> shown;
    private final Supplier<List<ListColumn<R>>> chosen;

    CsvExport(ListPage.Shown<R> shown, Supplier<List<ListColumn<R>>> chosen) {
        this.shown = shown;
        this.chosen = chosen;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(shown.fileName());
        event.setContentType("text/csv;charset=utf-8");
        try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    /** Starts with a byte-order mark: without it Excel reads accents wrongly. */
    void write(Writer out) throws IOException {
        List<ListColumn<R>> columns = chosen.get();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            if (!shown.about().isEmpty()) {
                shown.about().forEach(line -> csv.writeRecord(CsvCells.safe(line)));
                csv.writeRecord("");
            }
            csv.writeRecord(columns.stream().map(ListColumn::header).toList());
            shown.source().each(row -> csv.writeRecord(cells(columns, row)));
        }
    }

    private static <R> List<String> cells(List<ListColumn<R>> columns, R row) {
        return columns.stream()
                .map(column -> CsvCells.safe(column.file().apply(row)))
                .toList();
    }
}
