package studio.hairline.intake.file;

import java.util.List;

/**
 * One record of a file.
 *
 * @param number the line it begins on, the first being 1
 * @param cells as many as there were: a ragged line has fewer or more than the others
 */
public record Line(int number, List<String> cells) {

    /** The cell without blanks around it; nothing where the line is too short. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
