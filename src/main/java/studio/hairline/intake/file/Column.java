package studio.hairline.intake.file;

import java.util.List;
import java.util.Map;

/**
 * What one column of a file holds.
 *
 * @param index where it stands, the first being 0
 * @param name its name in the file, or "Column 3" where the file names none
 * @param filled how many of its cells hold something
 * @param looks what at least four in five of its cells look like
 * @param values each different cell and how often it stands there; only the first {@value #MANY} of them
 * @param manyValues whether there are more different cells than that
 * @param dates how its cells can be read as days
 */
public record Column(
        int index,
        String name,
        long filled,
        Looks looks,
        Map<String, Integer> values,
        boolean manyValues,
        DateEvidence dates) {

    static final int MANY = 300;

    public List<String> examples() {
        return values.keySet().stream().limit(3).toList();
    }

    /** Whether its cells are a few values used again and again, such as a source or a status. */
    public boolean isChoice() {
        return !manyValues && filled > 0 && (values.size() <= 12 || values.size() * 3L <= filled);
    }
}
