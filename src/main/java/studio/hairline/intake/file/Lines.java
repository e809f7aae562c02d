package studio.hairline.intake.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A file's lines, one at a time, so that its size does not matter; lines of blanks alone are passed over. */
public final class Lines implements Iterator<Line>, Closeable {

    private static final int LONGEST_LINE = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final List<String> names;
    private int lastNumber;
    private @Nullable Line next;

    public Lines(Path file, Layout layout) throws IOException {
        this.records = reader(layout).ofCsvRecord(layout.encoding().open(file)).iterator();
        this.next = read();
        Line first = next;
        if (layout.header() && first != null) {
            this.names = first.cells();
            this.next = read();
        } else {
            this.names = List.of();
        }
    }

    private static CsvReader.CsvReaderBuilder reader(Layout layout) {
        return CsvReader.builder()
                .fieldSeparator(layout.delimiter().letter())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_LINE);
    }

    /** The first line's cells when it names the columns; nothing otherwise. */
    public List<String> names() {
        return names;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        Line line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return line;
    }

    private @Nullable Line read() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                lastNumber = (int) record.getStartingLineNumber();
                List<String> cells =
                        record.getFields().stream().map(SafeCells::opened).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    return new Line(lastNumber, cells);
                }
            }
            return null;
        } catch (CsvParseException broken) {
            throw new UnreadableFile(
                    "After line " + lastNumber + " a quotation mark opens a cell and none closes it."
                            + " Close it (or remove it) and send the file again.",
                    broken);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
