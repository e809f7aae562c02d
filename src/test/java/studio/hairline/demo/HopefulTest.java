package studio.hairline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.calendar.Waiting;
import studio.hairline.calendar.WaitingList;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.Treatments;

/** The sample has somebody who would come sooner, so that the waiting list can be seen at work. */
@OnBothDatabases
class HopefulTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void aFewOfThoseWhoAreBookedForLaterWaitForTheSameEachTime(
            @Autowired WaitingList waiting,
            @Autowired Leads leads,
            @Autowired People people,
            @Autowired Plans plans,
            @Autowired Treatments treatments,
            @Autowired TestStudio studio) {
        Instant now = studio.clock().instant();
        for (int n = 0; n < 9; n++) {
            long person =
                    people.add(Contact.of("Client " + n, null, null), null).id();
            LeadRef ref = leads.receive(person, Inquiry.of(now, Channel.FORM, Source.WEBSITE, ""));
            long lead = leads.convert(ref, new Terms(3, 90_000, 9_000), now).id();
            treatments.schedule(
                    plans.ofLead(lead).orElseThrow().id(),
                    ChairTime.at(now.plus(Duration.ofDays(12 + n)), TestStudio.STAFF),
                    null);
        }
        Hopeful hopeful = beans.createBean(Hopeful.class);
        hopeful.tell();
        List<Waiting> first = waiting.open();
        assertThat(first).hasSize(5).extracting(Waiting::personId).doesNotHaveDuplicates();
        assertThat(first).anyMatch(one -> one.days().isEmpty()).anyMatch(one -> one.artistId() != null);
        hopeful.tell();
        assertThat(waiting.open())
                .extracting(one -> one.name() + one.days() + one.artistId())
                .isEqualTo(first.stream()
                        .map(one -> one.name() + one.days() + one.artistId())
                        .toList());
    }
}
