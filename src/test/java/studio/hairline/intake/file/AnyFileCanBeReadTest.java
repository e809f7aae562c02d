package studio.hairline.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written in any encoding, with any delimiter and line end, is found and read as it was. */
class AnyFileCanBeReadTest {

    private static final List<String> HEADER = List.of("Name", "Phone", "What they wrote");

    @Property(tries = 400)
    void aFileIsReadAsItWasWritten(
            @ForAll("rows") List<List<String>> rows,
            @ForAll Encoding encoding,
            @ForAll Delimiter delimiter,
            @ForAll LineDelimiter lineEnd,
            @ForAll boolean marked,
            @ForAll boolean lastLineEnd)
            throws IOException {
        String text = written(rows, delimiter, lineEnd, lastLineEnd);
        Assume.that(encoding != Encoding.WINDOWS_1252 || !couldBeUtf8(text));
        Path file = Files.createTempFile("any", ".csv");
        try {
            Files.write(file, bytes(text, encoding, marked));
            Layout found = Layout.of(file);
            assertThat(found.delimiter()).isEqualTo(delimiter);
            assertThat(found.header()).isTrue();
            assertThat(read(file, found)).isEqualTo(meant(rows));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("abcXYZ 019éüß€,;|\t\"'=+-@\n")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(SafeCells::opened)
                .filter(c -> !c.isEmpty());
        return cell.list().ofSize(HEADER.size()).list().ofMinSize(1).ofMaxSize(12);
    }

    private static String written(List<List<String>> rows, Delimiter delimiter, LineDelimiter end, boolean lastEnd) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter.letter())
                .lineDelimiter(end)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(HEADER);
        rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCells::closed).toList()));
        String all = text.toString();
        return lastEnd ? all : all.substring(0, all.length() - end.toString().length());
    }

    /** Nobody could tell: "ß€" is written as one letter of another script is in UTF-8. */
    private static boolean couldBeUtf8(String text) {
        byte[] bytes = text.getBytes(Encoding.WINDOWS_1252.charset());
        String read = new String(bytes, StandardCharsets.UTF_8);
        return !read.contains("\uFFFD") && read.length() < bytes.length;
    }

    private static byte[] bytes(String text, Encoding encoding, boolean marked) {
        boolean canBeMarked = marked && encoding != Encoding.WINDOWS_1252;
        return ((canBeMarked ? "\uFEFF" : "") + text).getBytes(encoding.charset());
    }

    private static List<List<String>> meant(List<List<String>> rows) {
        return rows.stream().map(List::copyOf).toList();
    }

    private static List<List<String>> read(Path file, Layout layout) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Lines lines = new Lines(file, layout)) {
            lines.forEachRemaining(
                    line -> rows.add(Stream.of(0, 1, 2).map(line::cell).toList()));
        }
        return rows;
    }
}
