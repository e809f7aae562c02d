package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionStatus;

/** Says in a line what the record of a session misses. */
final class LackingWords {

    private static final int NAMED = 3;

    private LackingWords() {}

    /** @return "consent, needles, zones and 2 more" */
    static String brief(List<String> missing) {
        String named = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
        return missing.size() <= NAMED ? named : named + " and " + (missing.size() - NAMED) + " more";
    }

    static Optional<Span> of(SessionDetails session, List<String> missing) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        boolean ahead = session.status() == SessionStatus.SCHEDULED;
        Span words = new Span((ahead ? "Before it can start: " : "Missing: ") + brief(missing));
        words.addClassName(ahead ? "lacks-yet" : "lacks");
        return Optional.of(words);
    }
}
