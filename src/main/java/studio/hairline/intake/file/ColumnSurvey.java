package studio.hairline.intake.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers what one column holds, a cell at a time, in memory that does not grow with the file. */
final class ColumnSurvey {

    private static final int LONGEST_VALUE = 200;

    private final int index;
    private final Map<Looks, Long> looks = new EnumMap<>(Looks.class);
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private DateEvidence dates = DateEvidence.NONE;
    private boolean manyValues;
    private long filled;

    ColumnSurvey(int index) {
        this.index = index;
    }

    void look(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        Looks one = Looks.of(cell);
        looks.merge(one, 1L, Long::sum);
        if (one == Looks.DATE) {
            dates = dates.plus(cell);
        }
        count(cell.length() > LONGEST_VALUE ? cell.substring(0, LONGEST_VALUE) : cell);
    }

    private void count(String value) {
        if (values.size() < Column.MANY || values.containsKey(value)) {
            values.merge(value, 1, Integer::sum);
        } else {
            manyValues = true;
        }
    }

    Column found(String name) {
        return new Column(index, name, filled, most(), Collections.unmodifiableMap(values), manyValues, dates);
    }

    private Looks most() {
        return looks.entrySet().stream()
                .filter(e -> e.getValue() * 5 >= filled * 4)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(filled == 0 ? Looks.EMPTY : Looks.TEXT);
    }
}
