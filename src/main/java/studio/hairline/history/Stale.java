package studio.hairline.history;

import java.util.List;

/** Somebody else saved the same thing first; carries what they changed, so that nothing typed need be lost. */
public class Stale extends Refusal {

    private final transient List<Entry> since;

    public Stale(String sentence, List<Entry> since) {
        super(sentence);
        this.since = since;
    }

    public List<Entry> since() {
        return since;
    }
}
