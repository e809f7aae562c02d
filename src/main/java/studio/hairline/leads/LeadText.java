package studio.hairline.leads;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a filter's text means. */
@Component
class LeadText {

    /** Enough for anything one can look through; a text that means more people is too short. */
    static final int MOST = 1000;

    /** @return ids of people */
    List<Long> people(LeadFilter filter) {
        return List.of();
    }
}
