package studio.hairline.treatments;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.TestStudio;

/** Somebody who came, converted, and sat through all of their sessions, a fortnight apart. */
public class WholeSeries {

    @Autowired
    People people;

    @Autowired
    Leads leads;

    @Autowired
    Plans plans;

    @Autowired
    Treatments treatments;

    /** @return the person's id */
    public long of(String name, int sessions, Instant first) {
        long person = people.add(Contact.of(name, null, "(512) 555-0134"), null).id();
        Inquiry inquiry = Inquiry.of(first.minus(Duration.ofDays(9)), Channel.CALL, Source.GOOGLE, "How much?")
                .about(Category.MALE_PATTERN, null);
        long lead = leads.receive(person, inquiry).id();
        leads.convert(
                LeadRef.latest(lead),
                new Terms(sessions, 100_000L * sessions, 30_000),
                first.minus(Duration.ofDays(2)));
        long plan = plans.ofLead(lead).orElseThrow().id();
        for (int n = 0; n < sessions; n++) {
            ChairTime when = ChairTime.at(first.plus(Duration.ofDays(14L * n)), TestStudio.STAFF);
            treatments.complete(
                    treatments.schedule(plan, when, null),
                    when.startsAt().plus(Duration.ofHours(3)),
                    TestStudio.NO_RECORD);
        }
        return person;
    }
}
