package studio.hairline.treatments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.hairline.tallies.Tally;
import studio.hairline.testing.TestStudio;

/** Everything in the table of tallies that is not nothing. */
public record TallyTable(TestStudio studio) {

    private static final String KEY = "source, person, grain, category, tally_day";
    private static final int KEYS = 5;

    public List<String> lines() {
        String columns = Arrays.stream(Tally.values())
                .map(tally -> tally.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return studio
                .jdbc()
                .sql("select " + KEY + ", " + columns + " from tallies order by " + KEY)
                .query((row, n) -> {
                    List<String> cells = new java.util.ArrayList<>();
                    for (int i = 1; i <= KEYS + Tally.values().length; i++) {
                        cells.add(row.getString(i));
                    }
                    return cells;
                })
                .list()
                .stream()
                .filter(cells -> IntStream.range(KEYS, cells.size())
                        .anyMatch(i -> !cells.get(i).equals("0")))
                .map(cells -> String.join(" ", cells))
                .toList();
    }
}
