package studio.hairline.triage;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Category;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.Source;
import studio.hairline.operations.ShortMemory;

/** What the studio's own past says of chances and prices: its latest mature inquiries, counted once a day. */
@Component
class Past {

    /** The latest mature inquiries that are looked at: enough for every cell, and no more work in a large studio. */
    private static final int INQUIRIES = 20_000;

    private static final int PLANS = 5_000;

    private final JdbcTemplate jdbc;
    private final ListPrices listed;
    private final Cache<LocalDate, Worth> remembered;

    Past(JdbcTemplate jdbc, ListPrices listed, ShortMemory memory) {
        this.jdbc = jdbc;
        this.listed = listed;
        this.remembered = memory.lasting(Duration.ofHours(26));
    }

    /** @return the same all day long, so that the queue does not move by itself */
    Worth worth(LocalDate today) {
        return Objects.requireNonNull(remembered.get(
                today, day -> new Worth(odds(day), new UsualPrices(listed.all(), agreed(day)))));
    }

    private Odds odds(LocalDate today) {
        Map<Cell, Rate> seen = new HashMap<>();
        jdbc.query(
                "select category, source, grade, converted_in_days from leads where received_day <= ? and standing = 'GENUINE'"
                        + " order by received_day desc, received_at desc, id desc limit " + INQUIRIES,
                row -> {
                    Cell cell = Cell.of(
                            Category.valueOf(row.getString(1)), Source.valueOf(row.getString(2)), row.getString(3));
                    Integer days = row.getObject(4, Integer.class);
                    int hit = days != null && days <= Conversion.HORIZON_DAYS ? 1 : 0;
                    seen.merge(
                            cell,
                            new Rate(hit, 1),
                            (one, more) -> new Rate(one.hits() + more.hits(), one.n() + more.n()));
                },
                today.minusDays(Conversion.HORIZON_DAYS));
        return Odds.of(seen);
    }

    private Map<Cell, Long> agreed(LocalDate today) {
        Map<Cell, List<Long>> prices = jdbc
                .query(
                        "select category, price_cents from leads where converted_day <= ? and price_cents > 0"
                                + " order by converted_day desc, converted_at desc, id desc limit " + PLANS,
                        (row, n) -> Map.entry(Category.valueOf(row.getString(1)), row.getLong(2)),
                        today)
                .stream()
                .collect(Collectors.groupingBy(
                        one -> new Cell(one.getKey(), null, null),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Cell, Long> medians = new HashMap<>();
        prices.forEach((cell, some) -> medians.put(cell, median(some)));
        List<Long> all = prices.values().stream().flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            medians.put(Cell.STUDIO, median(all));
        }
        return medians;
    }

    private static long median(List<Long> some) {
        return some.stream().sorted().skip((some.size() - 1) / 2).findFirst().orElse(0L);
    }
}
