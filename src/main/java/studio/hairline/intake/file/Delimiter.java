package studio.hairline.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands between two cells. */
public enum Delimiter {
    COMMA(',', "Comma ,"),
    SEMICOLON(';', "Semicolon ;"),
    TAB('\t', "Tab"),
    PIPE('|', "Bar |");

    private static final int SAMPLE = 1 << 16;

    private final char letter;
    private final String label;

    Delimiter(char letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    public char letter() {
        return letter;
    }

    public String label() {
        return label;
    }

    /** The one that cuts the first line into cells and most other lines into as many; a comma when none does. */
    public static Delimiter of(Path file, Encoding encoding) throws IOException {
        String sample = sample(file, encoding);
        Delimiter best = COMMA;
        double bestScore = 0;
        for (Delimiter each : values()) {
            double score = each.score(sample);
            if (score > bestScore) {
                best = each;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(String sample) {
        List<Integer> widths = widths(sample);
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        int width = widths.getFirst();
        double agreeing = (double) widths.stream().filter(w -> w == width).count() / widths.size();
        return agreeing * agreeing * (width - 1);
    }

    private List<Integer> widths(String sample) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(letter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(sample)) {
            records.forEach(r -> widths.add(r.getFieldCount()));
        } catch (CsvParseException | IOException cut) {
            return widths;
        }
        if (widths.size() > 2 && sample.length() == SAMPLE) {
            widths.removeLast();
        }
        return widths;
    }

    private static String sample(Path file, Encoding encoding) throws IOException {
        char[] letters = new char[SAMPLE];
        int read = 0;
        try (Reader text = encoding.open(file)) {
            int more = 0;
            while (read < SAMPLE && more >= 0) {
                read += more;
                more = text.read(letters, read, SAMPLE - read);
            }
        }
        return new String(letters, 0, read);
    }
}
