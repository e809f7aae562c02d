package studio.hairline.dashboard;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.SettingsHistory;
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

    /** Why a month of then is not held against its goals. */
    public static final String NOT_KNOWN =
            "The goals of then were changed before their numbers were kept: they stand in words in the settings' history.";

    private static final String SETTING = "Goals for a month";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final StudioSettings studio;
    private final Changes changes;

    Goals(JdbcClient jdbc, CurrentUser user, StudioSettings studio, Changes changes) {
        this.jdbc = jdbc;
        this.user = user;
        this.studio = studio;
        this.changes = changes;
    }

    /** Where a change of goals is told, and where it stands. */
    @Component
    record Changes(ApplicationEventPublisher events, SettingsHistory history) {}

    /** @return counts, or cents; without money for whoever may not see it */
    @ForStaff
    @Transactional(readOnly = true)
    public Map<Adding, Long> all() {
        Map<Adding, Long> goals = new EnumMap<>(Adding.class);
        jdbc.sql("select figure, amount from goals").query(row -> {
            goals.put(Adding.valueOf(row.getString(1)), row.getLong(2));
        });
        return seen(goals);
    }

    /** @return those that were set at an instant; nothing where they are kept in words only, from before numbers were kept */
    @ForStaff
    @Transactional(readOnly = true)
    public Optional<Map<Adding, Long>> asKnown(Instant then) {
        Map<String, String> was = changes.history().asKnown(SETTING, then).orElse(null);
        if (was == null) {
            return Optional.of(all());
        }
        Map<Adding, Long> goals = new EnumMap<>(Adding.class);
        Adding.shownTo(true)
                .filter(one -> was.containsKey(one.name()))
                .forEach(one -> goals.put(one, Long.valueOf(was.getOrDefault(one.name(), ""))));
        boolean inWordsOnly = goals.isEmpty() && !was.getOrDefault(SETTING, "").isEmpty();
        return inWordsOnly ? Optional.empty() : Optional.of(seen(goals));
    }

    private Map<Adding, Long> seen(Map<Adding, Long> goals) {
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
        Map<Adding, Long> before = all();
        jdbc.sql("delete from goals").update();
        goals.forEach((figure, amount) -> jdbc.sql("insert into goals (figure, amount) values (?, ?)")
                .params(figure.name(), amount)
                .update());
        Map<String, String> was = new LinkedHashMap<>();
        before.forEach((figure, amount) -> was.put(figure.name(), String.valueOf(amount)));
        changes.events().publishEvent(new SettingChanged(SETTING, words(before), words(goals), was));
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
