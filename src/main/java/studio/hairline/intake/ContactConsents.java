package studio.hairline.intake;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Survivors;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** By which ways a person agreed to hear of the studio, and taking that back: the last word of a way is in force. */
@Service
@ForStaff
public class ContactConsents {

    private static final int LONGEST = 1_000;
    private static final String LAST = " from consents c where c.person_id = :person and not exists (select 1 from"
            + " consents l where l.person_id = c.person_id and l.channel = c.channel and l.id > c.id)";

    private final JdbcClient jdbc;
    private final Survivors survivors;
    private final Told told;

    ContactConsents(JdbcClient jdbc, Survivors survivors, Told told) {
        this.jdbc = jdbc;
        this.survivors = survivors;
        this.told = told;
    }

    /** Who does it, when, and where it is written down. */
    @org.springframework.stereotype.Component
    record Told(History history, StudioTime time, CurrentUser user) {}

    /** @return the last word of each way, by its name */
    @Transactional(readOnly = true)
    public List<ContactConsent> ofPerson(long personId) {
        return jdbc.sql("select c.channel, c.given, c.wording, c.said_at, c.recorded_by" + LAST + " order by c.channel")
                .param("person", personId)
                .query((row, n) -> new ContactConsent(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, Long.class)))
                .list();
    }

    /** @param words in which they withdrew it */
    @Transactional
    public void withdraw(long person, String channel, String words) {
        say(survivors.hold(person), channel, false, words);
    }

    /** @param words those they agreed to */
    @Transactional
    public void give(long person, String channel, String words) {
        say(survivors.hold(person), channel, true, words);
    }

    private void say(long personId, String channel, boolean given, String words) {
        ContactConsent last = ofPerson(personId).stream()
                .filter(one -> one.channel().equals(channel))
                .findFirst()
                .orElseThrow(() -> new Refusal("Nothing was ever said of this way of contact."));
        if (last.given() == given) {
            throw new Refusal(given ? "They agree to it already." : "It is withdrawn already.");
        }
        add(personId, channel, given, fitting(words));
        EventKind kind = given ? EventKind.CONSENT_GIVEN : EventKind.CONSENT_WITHDRAWN;
        Change change = new Change(Map.of(), Map.of("about", last.label(), "note", words.strip()));
        told.history()
                .append(new Happening(
                        kind, Subject.person(personId), told.time().now(), change));
    }

    /** It stays with the inquiry by which it was first given, and moves with that. */
    private void add(long personId, String channel, boolean given, String words) {
        jdbc.sql("insert into consents (person_id, lead_id, channel, given, wording, language, said_at, recorded_by)"
                        + " select c.person_id, c.lead_id, c.channel, :given, :words, c.language, :now, cast(:user as bigint)"
                        + LAST
                        + " and c.channel = :channel")
                .param("person", personId)
                .param("channel", channel)
                .param("given", given)
                .param("words", words)
                .param("now", told.time().now().atOffset(ZoneOffset.UTC))
                .param("user", told.user().id())
                .update();
    }

    private static String fitting(String words) {
        if (words.isBlank()) {
            throw new Refusal("Write down in which words: the history keeps them.");
        }
        if (words.strip().length() > LONGEST) {
            throw new Refusal("At most " + LONGEST + " characters.");
        }
        return words.strip();
    }
}
