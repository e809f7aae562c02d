package studio.hairline.history;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.SettingChanged;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;

/** What was set, by whom and when; the settings themselves are known only as they stand now. */
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

    @EventListener
    void changed(SettingChanged changed) {
        if (!changed.isNothing()) {
            Change change = new Change(
                    Map.of(changed.setting(), cut(changed.before())), Map.of(changed.setting(), cut(changed.after())));
            history.append(new Happening(EventKind.SETTING_CHANGED, Subject.STUDIO, time.now(), change));
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
