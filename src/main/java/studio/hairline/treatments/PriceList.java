package studio.hairline.treatments;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.Category;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** What the studio asks for a series, by category, grade and area. */
@Service
@ForOwner
public class PriceList {

    private static final String ANY = "*";

    private final JdbcClient jdbc;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    PriceList(JdbcClient jdbc, Areas areas, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.events = events;
    }

    /** @return by category, any grade first, for all areas first */
    @Transactional(readOnly = true)
    public List<Price> all() {
        Map<String, Area> known = areas.all().stream().collect(Collectors.toMap(Area::code, area -> area));
        return jdbc
                .sql("select category, grade, area, price_cents from prices order by grade, area")
                .query((row, n) -> new Price(
                        Category.valueOf(row.getString(1)),
                        ANY.equals(row.getString(2)) ? null : row.getString(2),
                        known.get(row.getString(3)),
                        row.getLong(4)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Price::category)
                        .thenComparing(price -> stored(price.grade()))
                        .thenComparing(price -> stored(price.area())))
                .toList();
    }

    /** For an order that names no price to whoever may not see it: everybody's queue stands in the same order. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Price> forOrder() {
        return all();
    }

    /** In place of whatever was asked for this category, grade and area. */
    @Transactional
    public void set(Price price) {
        String before = taken(price);
        jdbc.sql("insert into prices (category, grade, area, price_cents) values (?, ?, ?, ?)")
                .params(price.category().name(), stored(price.grade()), stored(price.area()), price.cents())
                .update();
        events.publishEvent(new SettingChanged("Price of " + price.words(), before, money(price.cents())));
    }

    /** @param price whatever it asks */
    @Transactional
    public void remove(Price price) {
        String before = taken(price);
        if (!before.isEmpty()) {
            events.publishEvent(new SettingChanged("Price of " + price.words(), before, ""));
        }
    }

    private String taken(Price price) {
        List<String> which = List.of(price.category().name(), stored(price.grade()), stored(price.area()));
        Optional<Long> cents = jdbc.sql("select price_cents from prices where category = ? and grade = ? and area = ?")
                .params(which)
                .query(Long.class)
                .optional();
        jdbc.sql("delete from prices where category = ? and grade = ? and area = ?")
                .params(which)
                .update();
        return cents.map(PriceList::money).orElse("");
    }

    private static String stored(@Nullable Area area) {
        return area == null ? ANY : area.code();
    }

    private static String money(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String stored(@Nullable String grade) {
        return grade == null ? ANY : grade;
    }
}
