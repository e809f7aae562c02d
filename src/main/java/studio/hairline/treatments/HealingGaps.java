package studio.hairline.treatments;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.Category;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** The healing gap of each category: the usual one, until the owner sets another. */
@Service
@ForStaff
public class HealingGaps {

    /** How the history names these settings; % stands for a category. */
    public static final String SETTING = "Healing gap of %";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    HealingGaps(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return for each category */
    @Transactional(readOnly = true)
    public Map<Category, HealingGap> all() {
        Map<Category, HealingGap> gaps = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            gaps.put(category, HealingGap.USUAL);
        }
        gaps.putAll(set());
        return gaps;
    }

    /** @return those that are not left as usual */
    @Transactional(readOnly = true)
    public Map<Category, HealingGap> set() {
        Map<Category, HealingGap> gaps = new EnumMap<>(Category.class);
        jdbc.sql("select category, least_days, aim_days, warn_days, stalled_days from healing_gaps")
                .query(row -> {
                    gaps.put(
                            Category.valueOf(row.getString(1)),
                            new HealingGap(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
                });
        return gaps;
    }

    @Transactional(readOnly = true)
    public HealingGap of(Category category) {
        return set().getOrDefault(category, HealingGap.USUAL);
    }

    @ForOwner
    @Transactional
    public void set(Category category, HealingGap gap) {
        HealingGap before = of(category);
        clear(category);
        if (!gap.equals(HealingGap.USUAL)) {
            jdbc.sql("insert into healing_gaps (category, least_days, aim_days, warn_days, stalled_days)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(category.name(), gap.least(), gap.aim(), gap.warn(), gap.stalled())
                    .update();
        }
        events.publishEvent(new SettingChanged(SETTING.replace("%", category.label()), before.words(), gap.words()));
    }

    private void clear(Category category) {
        jdbc.sql("delete from healing_gaps where category = ?")
                .param(category.name())
                .update();
    }
}
