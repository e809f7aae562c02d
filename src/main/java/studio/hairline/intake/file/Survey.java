package studio.hairline.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file, read through once: how it is written, how many lines it has, what its columns hold and how it begins. The whole
 * file is read because the one line that decides a date order or an encoding may be the last.
 *
 * @param lines without the header, and without lines of blanks
 * @param ragged how many lines have fewer or more cells than there are columns
 * @param first the first few lines
 */
public record Survey(Layout layout, List<Column> columns, int lines, int ragged, List<Line> first) {

    private static final int SHOWN = 8;
    private static final int MOST_COLUMNS = 200;

    public static Survey of(Path file) throws IOException {
        return of(file, Layout.of(file));
    }

    public static Survey of(Path file, Layout layout) throws IOException {
        List<ColumnSurvey> columns = new ArrayList<>();
        List<Line> first = new ArrayList<>();
        int lines = 0;
        int ragged = 0;
        try (Lines all = new Lines(file, layout)) {
            widen(columns, all.names().size());
            while (all.hasNext()) {
                Line line = all.next();
                if (lines++ < SHOWN) {
                    first.add(line);
                    widen(columns, layout.header() ? 0 : line.cells().size());
                }
                ragged += line.cells().size() == columns.size() ? 0 : 1;
                look(columns, line);
            }
            return new Survey(layout, named(columns, all.names()), lines, ragged, List.copyOf(first));
        }
    }

    private static void widen(List<ColumnSurvey> columns, int width) {
        while (columns.size() < Math.min(width, MOST_COLUMNS)) {
            columns.add(new ColumnSurvey(columns.size()));
        }
    }

    private static void look(List<ColumnSurvey> columns, Line line) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).look(line.cell(i));
        }
    }

    private static List<Column> named(List<ColumnSurvey> columns, List<String> names) {
        List<Column> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            found.add(columns.get(i).found(name.isEmpty() ? "Column " + (i + 1) : name));
        }
        return List.copyOf(found);
    }
}
