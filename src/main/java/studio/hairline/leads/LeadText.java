package studio.hairline.leads;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.people.PersonSearch;

/** Whom a filter's text means. */
@Component
class LeadText {

    /** Enough for anything one can look through; a text that means more people is too short. */
    static final int MOST = 1000;

    private final PersonSearch search;

    LeadText(PersonSearch search) {
        this.search = search;
    }

    /** @return ids of people */
    List<Long> people(LeadFilter filter) {
        return search.ids(filter.text(), MOST);
    }
}
