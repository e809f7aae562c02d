package studio.hairline.record;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.people.Flags;
import studio.hairline.people.RaisedFlag;

/** Says which safety flags are in the way of a session, and what can be done about them. */
@Component
class Safety {

    private final Flags flags;

    Safety(Flags flags) {
        this.flags = flags;
    }

    /** @return the sentence for flags that are in the way; absolute ones first, no note helps against them */
    Refusal refusal(@Nullable Long personId) {
        List<RaisedFlag> standing = personId == null ? List.of() : flags.of(personId);
        List<RaisedFlag> absolute =
                standing.stream().filter(one -> one.flag().isAbsolute()).toList();
        if (!absolute.isEmpty()) {
            return new Refusal("It cannot start: " + names(absolute)
                    + ". No session while this stands. Once it no longer does, withdraw it with the reason on the"
                    + " person's page.");
        }
        List<RaisedFlag> unexplained =
                standing.stream().filter(one -> one.note().isBlank()).toList();
        return new Refusal("It cannot start yet: " + names(unexplained)
                + ". Say on the consultation sheet what is known and whether a doctor's note is there, or"
                + " withdraw it.");
    }

    private static String names(List<RaisedFlag> flags) {
        return flags.stream().map(one -> "“" + one.flag().label() + "”").collect(Collectors.joining(", "));
    }
}
