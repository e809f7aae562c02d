package studio.hairline.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** By which ways somebody agreed to hear of the studio, or refused to: the last word of a way is in force. */
@Service
@ForStaff
public class ContactConsents {

    private static final int LONGEST = 1_000;

    private final ConsentRows rows;
    private final Survivors survivors;
    private final Told told;

    ContactConsents(ConsentRows rows, Survivors survivors, Told told) {
        this.rows = rows;
        this.survivors = survivors;
        this.told = told;
    }

    /** Who writes it down, when, and where it is kept. */
    @Component
    record Told(History history, StudioTime time, CurrentUser user) {}

    /** @return the last word of each way, by its name */
    @Transactional(readOnly = true)
    public List<ContactConsent> ofPerson(long personId) {
        return rows.last(personId);
    }

    /** @return every word that was not taken back, the latest first */
    @Transactional(readOnly = true)
    public List<ContactConsent> all(long personId) {
        return rows.all(personId);
    }

    /** @return empty when nobody ever wrote down what they say to it */
    @Transactional(readOnly = true)
    public Optional<ContactConsent> last(long personId, Way way) {
        return rows.last(personId).stream()
                .filter(one -> one.channel().equals(way.name()))
                .findFirst();
    }

    /** Somebody of the studio writes down what they said, the first time or again. */
    @Transactional
    public ContactConsent write(long person, Statement said) {
        long personId = survivors.hold(person);
        Statement kept = fitting(said);
        Optional<ContactConsent> before = last(personId, said.way());
        if (before.filter(one -> one.given() == said.given()).isPresent()) {
            throw new Refusal(said.given() ? "They agree to it already." : "They refused it already.");
        }
        rows.add(personId, kept, told.time().now(), told.user().id());
        boolean withdrawn = before.isPresent() && !said.given();
        EventKind kind = said.given()
                ? EventKind.CONSENT_GIVEN
                : withdrawn ? EventKind.CONSENT_WITHDRAWN : EventKind.CONSENT_REFUSED;
        ContactConsent written = last(personId, said.way()).orElseThrow();
        tell(personId, kind, Map.of("about", written.label(), "note", written.said()));
        return written;
    }

    /** What was written down by mistake counts no more; what they said before it is in force again. */
    @Transactional
    public void undo(long person, ContactConsent said) {
        long personId = survivors.hold(person);
        if (!rows.undo(said.id())) {
            throw new Refusal("This is taken back already, or they said so themselves.");
        }
        tell(personId, EventKind.UNDONE, Map.of("about", said.label() + ": " + said.said()));
    }

    private void tell(long personId, EventKind kind, Map<String, String> words) {
        Change change = new Change(Map.of(), words);
        told.history()
                .append(new Happening(
                        kind, Subject.person(personId), told.time().now(), change));
    }

    private static Statement fitting(Statement said) {
        if (said.how() == null) {
            throw new Refusal("Choose how they said so: the history keeps it.");
        }
        if (said.words().strip().length() > LONGEST) {
            throw new Refusal("At most " + LONGEST + " characters.");
        }
        return new Statement(said.way(), said.given(), said.how(), said.words().strip());
    }
}
