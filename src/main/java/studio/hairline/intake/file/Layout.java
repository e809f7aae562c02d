package studio.hairline.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How a file is written down: found first, then the reader's to correct.
 *
 * @param header whether the first line names the columns
 */
public record Layout(Encoding encoding, Delimiter delimiter, boolean header) {

    public static Layout of(Path file) throws IOException {
        Encoding encoding = Encoding.of(file);
        return new Layout(encoding, Delimiter.of(file, encoding), false).withHeaderFound(file);
    }

    public Layout with(Encoding other) {
        return new Layout(other, delimiter, header);
    }

    public Layout with(Delimiter other) {
        return new Layout(encoding, other, header);
    }

    public Layout withHeader(boolean named) {
        return new Layout(encoding, delimiter, named);
    }

    /** Names are words: a first line with an address, a number, a day or a time in it is data already. */
    private Layout withHeaderFound(Path file) throws IOException {
        try (Lines lines = new Lines(file, withHeader(false))) {
            if (!lines.hasNext()) {
                return withHeader(true);
            }
            List<String> first = lines.next().cells();
            return withHeader(first.stream().map(Looks::of).allMatch(l -> l == Looks.TEXT || l == Looks.EMPTY));
        }
    }
}
