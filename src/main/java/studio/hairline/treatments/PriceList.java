package studio.hairline.treatments;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.Category;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** What the studio asks for a series, by category and grade. */
@Service
@ForOwner
public class PriceList {

    private static final String ANY = "*";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PriceList(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return by category, any grade first */
    @Transactional(readOnly = true)
    public List<Price> all() {
        return jdbc
                .sql("select category, grade, price_cents from prices order by grade")
                .query((row, n) -> new Price(
                        Category.valueOf(row.getString(1)),
                        ANY.equals(row.getString(2)) ? null : row.getString(2),
                        row.getLong(3)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Price::category).thenComparing(price -> stored(price.grade())))
                .toList();
    }

    /** For an order that names no price to whoever may not see it: everybody's queue stands in the same order. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Price> forOrder() {
        return all();
    }

    /** In place of whatever was asked for this category and grade. */
    @Transactional
    public void set(Price price) {
        String before = taken(price.category(), price.grade());
        jdbc.sql("insert into prices (category, grade, price_cents) values (?, ?, ?)")
                .params(price.category().name(), stored(price.grade()), price.cents())
                .update();
        events.publishEvent(new SettingChanged("Price of " + price.words(), before, money(price.cents())));
    }

    /** @param grade null for the price of any grade */
    @Transactional
    public void remove(Category category, @Nullable String grade) {
        String before = taken(category, grade);
        if (!before.isEmpty()) {
            events.publishEvent(new SettingChanged("Price of " + new Price(category, grade, 1).words(), before, ""));
        }
    }

    private String taken(Category category, @Nullable String grade) {
        Optional<Long> cents = jdbc.sql("select price_cents from prices where category = ? and grade = ?")
                .params(category.name(), stored(grade))
                .query(Long.class)
                .optional();
        jdbc.sql("delete from prices where category = ? and grade = ?")
                .params(category.name(), stored(grade))
                .update();
        return cents.map(PriceList::money).orElse("");
    }

    private static String money(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String stored(@Nullable String grade) {
        return grade == null ? ANY : grade;
    }
}
