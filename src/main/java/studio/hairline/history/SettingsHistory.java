package studio.hairline.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.SettingChanged;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** What was set, by whom and when, and what it was before. */
@Service
public class SettingsHistory {

    private static final int LONGEST = 1_500;

    private final History history;
    private final HistoryRows rows;
    private final StudioTime time;

    SettingsHistory(History history, HistoryRows rows, StudioTime time) {
        this.history = history;
        this.rows = rows;
        this.time = time;
    }

    /** @return the latest first */
    @ForOwner
    @Transactional(readOnly = true)
    public List<Entry> latest(int most) {
        return rows.findByPersonIdIsNullAndKindOrderByIdDesc(EventKind.SETTING_CHANGED, Limit.of(most)).stream()
                .map(HistoryRow::entry)
                .toList();
    }

    /**
     * @return what a setting was at an instant: its words by its name, and its numbers where they are kept; nothing when it is
     *     still the same
     */
    @ForStaff
    @Transactional(readOnly = true)
    public Optional<Map<String, String>> asKnown(String setting, Instant then) {
        return rows
                .findByPersonIdIsNullAndKindAndRecordedAtGreaterThanEqualOrderById(EventKind.SETTING_CHANGED, then)
                .stream()
                .map(row -> row.entry().happening().change().before())
                .filter(before -> before.containsKey(setting))
                .findFirst();
    }

    /** @return what each setting that was changed since an instant was then: its words by its name, and its numbers */
    @ForStaff
    @Transactional(readOnly = true)
    public Map<String, String> changedSince(Instant then) {
        Map<String, String> was = new HashMap<>();
        rows.findByPersonIdIsNullAndKindAndRecordedAtGreaterThanEqualOrderById(EventKind.SETTING_CHANGED, then)
                .forEach(row -> row.entry().happening().change().before().forEach(was::putIfAbsent));
        return was;
    }

    @EventListener
    void changed(SettingChanged changed) {
        if (!changed.isNothing()) {
            Map<String, String> before = new LinkedHashMap<>(changed.was());
            before.put(changed.setting(), cut(changed.before()));
            Change change = new Change(before, Map.of(changed.setting(), cut(changed.after())));
            history.append(new Happening(EventKind.SETTING_CHANGED, Subject.STUDIO, time.now(), change));
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
