package studio.hairline.intake;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.people.Flags;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;

/** What somebody says of themselves with an inquiry: what they agree to, and what has to be known before a session. */
@Component
class Declarations {

    static final String NOTE = "Said so themselves with their inquiry.";

    private final Consents consents;
    private final Flags flags;

    Declarations(Consents consents, Flags flags) {
        this.consents = consents;
        this.flags = flags;
    }

    /** A flag that stands already keeps the note somebody gave it. */
    void keep(Posted posted, long lead, Instant now) {
        long person = consents.keep(posted, lead, now);
        Set<SafetyFlag> standing =
                flags.of(person).stream().map(RaisedFlag::flag).collect(Collectors.toSet());
        posted.safety().stream()
                .filter(flag -> !standing.contains(flag))
                .forEach(flag -> flags.raise(person, flag, NOTE));
    }
}
