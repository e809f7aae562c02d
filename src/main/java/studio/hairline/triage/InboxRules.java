package studio.hairline.triage;

import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** What the studio agreed on for its inbox. */
@Service
public class InboxRules {

    private static final Duration SUGGESTED = Duration.ofMinutes(30);
    private static final int LONGEST = 24 * 60;

    private final JdbcClient jdbc;
    private final TurnRows turns;
    private final ApplicationEventPublisher events;

    InboxRules(JdbcClient jdbc, TurnRows turns, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.events = events;
    }

    /** @return how long whoever claimed something may be silent before it is given back */
    @ForStaff
    @Transactional(readOnly = true)
    public Duration silence() {
        return jdbc.sql("select silent_minutes from inbox_rules where id = 1")
                .query(Integer.class)
                .optional()
                .map(Duration::ofMinutes)
                .orElse(SUGGESTED);
    }

    @ForOwner
    @Transactional
    public void giveBackAfter(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new Refusal("A claim is given back after a minute to a day.");
        }
        mustBeThere();
        events.publishEvent(new SettingChanged(
                "Minutes of silence", String.valueOf(silence().toMinutes()), String.valueOf(minutes)));
        jdbc.sql("update inbox_rules set silent_minutes = ? where id = 1")
                .param(minutes)
                .update();
    }

    /** @return how what nobody has is handed out */
    @ForStaff
    @Transactional(readOnly = true)
    public TurnPlan turns() {
        return turns.plan();
    }

    @ForOwner
    @Transactional
    public void handOut(TurnPlan plan) {
        if (plan.on() && plan.takers().isEmpty()) {
            throw new Refusal("Choose who takes inquiries in turn: with nobody nothing can be handed out.");
        }
        mustBeThere();
        events.publishEvent(new SettingChanged("Whose turn it is", turns.plan().words(), plan.words()));
        turns.keep(plan);
    }

    private void mustBeThere() {
        jdbc.sql("insert into inbox_rules (id, silent_minutes) values (1, ?) on conflict do nothing")
                .param(SUGGESTED.toMinutes())
                .update();
    }
}
