package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;
import studio.hairline.treatments.WholeSeries;

/** Series done 44 months ago, whose touch-ups were booked in time, late, called off or done early; consultations that ended in every way. */
class Returning {

    private static final Instant DONE =
            RandomStudio.NOW.atOffset(ZoneOffset.UTC).minusMonths(44).toInstant();
    private static final Instant DUE =
            RandomStudio.NOW.atOffset(ZoneOffset.UTC).minusMonths(8).toInstant();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Treatments treatments;

    @Autowired
    Consultations consultations;

    @Autowired
    Leads leads;

    @Autowired
    People people;

    @Autowired
    TestStudio studio;

    void play() {
        booked(series(0), 60);
        booked(series(1), -30);
        booked(series(2), 100);
        treatments.cancel(booked(series(3), 50));
        SessionRef early = booked(series(4), -500);
        studio.clock().setTo(RandomStudio.NOW);
        treatments.complete(early, DUE.minus(Duration.ofDays(489)), TestStudio.NO_RECORD);
        consultations.attend(meeting(0));
        consultations.miss(meeting(1));
        long late = meeting(2);
        studio.clock().setTo(RandomStudio.NOW.minus(Duration.ofDays(31)));
        consultations.cancel(late);
        long moved = meeting(3);
        studio.clock().setTo(RandomStudio.NOW.minus(Duration.ofDays(31)));
        consultations.move(moved, new Wish(stay(40), "Asked to"));
        studio.clock().setTo(RandomStudio.NOW);
    }

    private long series(int n) {
        return beans.createBean(WholeSeries.class).of("Returning " + n, 1, DONE.plus(Duration.ofHours(5L * n)));
    }

    /** @param days after the touch-up was due on which it is booked, for ten days later */
    private SessionRef booked(long person, int days) {
        Instant when = DUE.plus(Duration.ofDays(days));
        studio.clock().setTo(when);
        ChairTime time = ChairTime.at(when.plus(Duration.ofDays(10)), null);
        return treatments.scheduleTouchUp(TouchUp.of(person), time, "Asked to");
    }

    /** Thirty days before now. */
    private long meeting(int n) {
        studio.clock().setTo(RandomStudio.NOW);
        long person = people.add(Contact.of("Meeting " + n, null, null), null).id();
        Instant at = RandomStudio.NOW.minus(Duration.ofDays(50));
        LeadRef lead = leads.receive(person, Inquiry.of(at, Channel.FORM, Source.GOOGLE, ""));
        return consultations.book(lead, ConsultationKind.VIDEO, new Wish(stay(30), "Asked to"), at);
    }

    private static Stay stay(int daysAgo) {
        return new Stay(RandomStudio.NOW.minus(Duration.ofDays(daysAgo)), 30, null, null);
    }
}
