package studio.hairline.leads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import studio.hairline.leads.LatestLead;
import studio.hairline.leads.LatestLeads;
import studio.hairline.people.PersonHit;
import studio.hairline.people.PersonSearch;
import studio.hairline.ui.GlobalSearch;

/** Finds a person from anywhere, with what they came for last. */
@SpringComponent
class PersonFinder implements GlobalSearch {

    private static final int MOST = 8;

    private final PersonSearch search;
    private final LatestLeads latest;

    PersonFinder(PersonSearch search, LatestLeads latest) {
        this.search = search;
        this.latest = latest;
    }

    @Override
    public Component field() {
        return new SearchBox(this::find);
    }

    private List<FoundPerson> find(String text) {
        List<PersonHit> hits = search.find(text, MOST);
        Map<Long, LatestLead> leads = latest.of(hits.stream().map(PersonHit::id).toList());
        return hits.stream()
                .map(hit -> new FoundPerson(hit, leads.get(hit.id())))
                .toList();
    }
}
