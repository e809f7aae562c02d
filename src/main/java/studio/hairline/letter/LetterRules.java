package studio.hairline.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.ForOwner;
import studio.hairline.team.Role;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;

/** How the owner wants the letter, and to whom it goes. */
@Service
@ForOwner
public class LetterRules {

    private final JdbcClient jdbc;
    private final Users users;
    private final ApplicationEventPublisher events;

    LetterRules(JdbcClient jdbc, Users users, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.users = users;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public LetterRule rule() {
        return jdbc.sql("select switched_on, language, address from letter_rules where id = 1")
                .query((row, n) -> new LetterRule(
                        row.getBoolean(1), Tongue.valueOf(row.getString(2)), readers(), row.getString(3)))
                .optional()
                .orElse(LetterRule.USUAL);
    }

    @Transactional
    public void change(LetterRule wanted) {
        events.publishEvent(new SettingChanged("The owner’s letter", rule().words(), wanted.words()));
        keep(wanted);
    }

    /** The first address a letter is read under is the one its e-mails link to, until another is set. */
    @Transactional
    public void openedUnder(String address) {
        LetterRule rule = rule();
        if (rule.address().isEmpty()) {
            keep(rule.at(address));
        }
    }

    /** @return every owner who works here: nobody else may read it */
    @Transactional(readOnly = true)
    public List<TeamMember> owners() {
        return users.assignable().stream()
                .filter(member -> member.role() == Role.OWNER)
                .toList();
    }

    /** @return those it goes to */
    @Transactional(readOnly = true)
    public List<TeamMember> readers(LetterRule rule) {
        return owners().stream()
                .filter(owner -> rule.readers().isEmpty() || rule.readers().contains(owner.id()))
                .toList();
    }

    private Set<Long> readers() {
        return new HashSet<>(
                jdbc.sql("select user_id from letter_readers").query(Long.class).list());
    }

    private void keep(LetterRule rule) {
        jdbc.sql("insert into letter_rules (id, switched_on, language, address) values (1, true, 'EN', '')"
                        + " on conflict do nothing")
                .update();
        jdbc.sql("update letter_rules set switched_on = ?, language = ?, address = ? where id = 1")
                .params(rule.on(), rule.tongue().name(), rule.address())
                .update();
        jdbc.sql("delete from letter_readers").update();
        rule.readers()
                .forEach(reader -> jdbc.sql("insert into letter_readers (user_id) values (?)")
                        .param(reader)
                        .update());
    }
}
