package studio.hairline.dashboard;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.SettingChanged;
import studio.hairline.operations.StudioSettings;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;
import studio.hairline.ui.Formats;

/** Keeps what the owner wants of a month, the studio's own numbers and nobody else's. */
@Service
@ForOwner
public class Goals {

    private static final String SETTING = "Goals for a month";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final StudioSettings studio;
    private final ApplicationEventPublisher events;

    Goals(JdbcClient jdbc, CurrentUser user, StudioSettings studio, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.user = user;
        this.studio = studio;
        this.events = events;
    }

    /** @return counts, or cents; without money for whoever may not see it */
    @ForStaff
    @Transactional(readOnly = true)
    public Map<Adding, Long> all() {
        Map<Adding, Long> goals = new EnumMap<>(Adding.class);
        jdbc.sql("select figure, amount from goals").query(row -> {
            goals.put(Adding.valueOf(row.getString(1)), row.getLong(2));
        });
        if (!user.isOwner()) {
            goals.keySet().removeIf(Adding::isMoney);
        }
        return goals;
    }

    /**
     * In place of those before, which the history keeps.
     *
     * @param goals a figure without one is left out
     * @throws IllegalArgumentException when one is not above zero
     */
    @Transactional
    public void set(Map<Adding, Long> goals) {
        goals.forEach((figure, amount) -> {
            if (amount <= 0) {
                throw new IllegalArgumentException(figure.label() + ": a goal is more than nothing.");
            }
        });
        String before = words(all());
        jdbc.sql("delete from goals").update();
        goals.forEach((figure, amount) -> jdbc.sql("insert into goals (figure, amount) values (?, ?)")
                .params(figure.name(), amount)
                .update());
        events.publishEvent(new SettingChanged(SETTING, before, words(goals)));
    }

    private String words(Map<Adding, Long> goals) {
        String currency = studio.facts().currency().getCurrencyCode();
        return new EnumMap<>(goals.isEmpty() ? new EnumMap<Adding, Long>(Adding.class) : goals)
                .entrySet().stream()
                        .map(goal -> goal.getKey().label() + " "
                                + (goal.getKey().isMoney()
                                        ? Formats.money(goal.getValue(), currency)
                                        : Formats.count(goal.getValue())))
                        .collect(Collectors.joining(", "));
    }
}
