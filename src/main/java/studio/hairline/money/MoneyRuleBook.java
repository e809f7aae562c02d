package studio.hairline.money;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** Keeps the studio's rules about money; until the owner writes them, the usual ones hold. */
@Service
@ForOwner
public class MoneyRuleBook {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    MoneyRuleBook(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
    }

    /** @return without its sums for whoever may not see money */
    @ForStaff
    @Transactional(readOnly = true)
    public MoneyRules rules() {
        MoneyRules rules = jdbc.sql(
                        "select deposit_percent, deposit_cents, notice_hours, no_show_fee_cents, late_minutes"
                                + " from money_rules where id = 1")
                .query((row, n) ->
                        new MoneyRules(row.getInt(1), row.getLong(2), row.getInt(3), row.getLong(4), row.getInt(5)))
                .optional()
                .orElse(MoneyRules.USUAL);
        return user.isOwner() ? rules : rules.withoutMoney();
    }

    @Transactional
    public void set(MoneyRules rules) {
        String before = rules().words();
        jdbc.sql("delete from money_rules").update();
        jdbc.sql("insert into money_rules (id, deposit_percent, deposit_cents, notice_hours, no_show_fee_cents,"
                        + " late_minutes) values (1, ?, ?, ?, ?, ?)")
                .params(
                        rules.depositPercent(),
                        rules.depositCents(),
                        rules.noticeHours(),
                        rules.noShowFeeCents(),
                        rules.lateMinutes())
                .update();
        events.publishEvent(new SettingChanged("Deposit and no-shows", before, rules.words()));
    }
}
