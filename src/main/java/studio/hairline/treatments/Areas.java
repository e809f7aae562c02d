package studio.hairline.treatments;

import java.util.List;
import java.util.OptionalInt;

/** The areas there are, and those that were tapped for a lead: answered by whoever keeps the consultation sheet. */
public interface Areas {

    List<Area> all();

    /** @return as the latest sheet has them; empty without one */
    List<Area> of(long leadId);

    /** @return how many sessions the latest sheet proposes */
    OptionalInt sessions(long leadId);
}
