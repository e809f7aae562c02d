package studio.hairline.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.people.Survivors;
import studio.hairline.team.ForStaff;

/** What people agree to have done with their photos: given and withdrawn in words, in force from that instant. */
@Service
@ForStaff
public class PhotoConsents {

    private static final int LONGEST = 1_000;

    private final PhotoConsentRows rows;
    private final Survivors survivors;
    private final RecordBook book;

    PhotoConsents(PhotoConsentRows rows, Survivors survivors, RecordBook book) {
        this.rows = rows;
        this.survivors = survivors;
        this.book = book;
    }

    /** @param words those they agreed to */
    @Transactional
    public void give(long person, Purpose purpose, String words) {
        long personId = survivors.hold(person);
        if (purpose != Purpose.RECORD && !isGiven(personId, Purpose.RECORD)) {
            throw new Refusal("First they agree that their photos are kept in the record.");
        }
        say(personId, purpose, true, fitting(words, "Write down the words they agreed to."));
    }

    /** Without the record there is nothing to show: whoever takes that back takes back all of it. */
    @Transactional
    public void withdraw(long person, Purpose purpose, String why) {
        long personId = survivors.hold(person);
        String kept = fitting(why, "Say in which words it was withdrawn: the history keeps it.");
        if (!isGiven(personId, purpose)) {
            throw new Refusal("This is not agreed to, or withdrawn already.");
        }
        for (Purpose one : purpose == Purpose.RECORD ? Purpose.values() : new Purpose[] {purpose}) {
            if (isGiven(personId, one)) {
                say(personId, one, false, kept);
            }
        }
    }

    /** @return the last word of each purpose anything was said of */
    @Transactional(readOnly = true)
    public Map<Purpose, PhotoConsent> of(long personId) {
        Map<Purpose, PhotoConsent> said = new EnumMap<>(Purpose.class);
        rows.last(personId).forEach(one -> said.put(one.purpose(), one));
        return said;
    }

    @Transactional(readOnly = true)
    public boolean isGiven(long personId, Purpose purpose) {
        List<PhotoConsent> last = rows.last(personId);
        return last.stream().anyMatch(one -> one.purpose() == purpose && one.given());
    }

    private void say(long personId, Purpose purpose, boolean given, String words) {
        rows.add(personId, new PhotoConsent(purpose, given, words, book.now(), book.me()));
        EventKind kind = given ? EventKind.PHOTO_CONSENT_GIVEN : EventKind.PHOTO_CONSENT_WITHDRAWN;
        book.tell(personId, kind, Map.of("about", purpose.label(), "note", words));
    }

    private static String fitting(String words, String whenEmpty) {
        String kept = words.strip();
        if (kept.isEmpty()) {
            throw new Refusal(whenEmpty);
        }
        if (kept.length() > LONGEST) {
            throw new Refusal("At most " + LONGEST + " characters.");
        }
        return kept;
    }
}
