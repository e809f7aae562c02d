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

/** Ana Lopez agreed to three sessions for $1,000 in May; days are counted from her conversion. */
class AgreedSeries {

    private static final Instant MAY = Instant.parse("2026-05-04T15:00:00Z");

    @Autowired
    Treatments treatments;

    long person;
    long lead;
    long plan;

    void begin(People people, Leads leads, Plans plans) {
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", "(512) 555-0142"), null)
                .id();
        LeadRef ref = leads.receive(
                person, Inquiry.of(MAY, Channel.FORM, Source.INSTAGRAM, "").about(Category.MALE_PATTERN, "NORWOOD_3"));
        lead = leads.convert(ref, new Terms(3, 100_000, 10_000), MAY.plusSeconds(60))
                .id();
        plan = plans.ofLead(lead).orElseThrow().id();
    }

    static ChairTime day(int n) {
        return ChairTime.at(MAY.plus(Duration.ofDays(n)), TestStudio.STAFF);
    }

    SessionRef scheduled(int day) {
        return treatments.schedule(plan, day(day), null);
    }

    SessionRef done(int day) {
        return treatments.complete(scheduled(day), day(day).startsAt().plus(Duration.ofHours(3)), TestStudio.NO_RECORD);
    }
}
