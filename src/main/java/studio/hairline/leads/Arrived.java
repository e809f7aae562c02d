package studio.hairline.leads;

import java.time.Instant;
import studio.hairline.tallies.Where;

/** Of some leads, those who arrived since an instant, or those who had arrived before it. */
public record Arrived(Instant at, boolean since) {

    public static Arrived since(Instant at) {
        return new Arrived(at, true);
    }

    boolean has(Lead lead) {
        return since != lead.arrival.at().isBefore(at);
    }

    Where where() {
        return new Where().and("received_at " + (since ? ">=" : "<") + " ?", at);
    }
}
