package studio.hairline.money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadJourney;
import studio.hairline.leads.Moment;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** The one way money moves: the lead held, the balance checked, the entry written, in the caller's transaction. */
@Component
class MoneyBook {

    private final MoneyRows rows;
    private final LeadJourney leads;
    private final MoneyTallies tallies;
    private final Writing writing;

    MoneyBook(MoneyRows rows, LeadJourney leads, MoneyTallies tallies, Writing writing) {
        this.rows = rows;
        this.leads = leads;
        this.tallies = tallies;
        this.writing = writing;
    }

    /** Who writes, and by which clock. */
    @Component
    record Writing(StudioTime time, CurrentUser user) {

        Instant now() {
            return time.now();
        }

        @Nullable
        Long who() {
            return user.id();
        }
    }

    /** @return whether this form was written down before; the lead is held from here on, so that nobody writes it meanwhile */
    boolean isDone(long leadId, String key) {
        leads.hold(leadId);
        return rows.isKnown(key);
    }

    /** @return whether it was written down now; a form that comes again changes nothing */
    boolean write(long leadId, Payment payment, Function<Balance, Movement> verb) {
        if (isDone(leadId, payment.key())) {
            return false;
        }
        Movement movement = verb.apply(rows.balance(leadId));
        Moment when = new Moment(instant(payment.day()), payment.day());
        add(entry(leadId, movement, when, payment, null));
        return true;
    }

    /** Dated as what it takes back, so that no day keeps what never was; when it was written down is kept as well. */
    void takeBack(MoneyLine line, String key) {
        Movement back = rows.balance(line.leadId()).takeBack(line.movement());
        Payment said = new Payment(line.cents(), Means.OTHER, line.day(), line.note(), key);
        add(entry(line.leadId(), back, new Moment(instant(line.day()), line.day()), said, line.id()));
    }

    /** Makes the sum of what follows a plan or a session what it has to be: said again, nothing is written. */
    void settle(MoneyKind kind, long leadId, @Nullable Long sessionId, long target, Moment when) {
        long missing = target - rows.sum(kind, leadId, sessionId);
        if (missing != 0) {
            follow(leadId, sessionId, new Movement(kind, missing, null), when);
        }
    }

    void follow(long leadId, @Nullable Long sessionId, Movement movement, Moment when) {
        add(new NewEntry(leadId, sessionId, movement, when, writing.now(), writing.who(), "", null, null));
    }

    /** All that was written of a lead that is taken out with its import. */
    void forget(long leadId) {
        tallies.around(leadId, () -> rows.forget(leadId));
    }

    private void add(NewEntry entry) {
        tallies.around(entry.leadId(), () -> rows.add(entry));
    }

    private NewEntry entry(long leadId, Movement movement, Moment when, Payment said, @Nullable Long reverses) {
        return new NewEntry(
                leadId, null, movement, when, writing.now(), writing.who(), said.note(), said.key(), reverses);
    }

    /** Now, for today; noon of an earlier day. */
    private Instant instant(LocalDate day) {
        StudioTime time = writing.time();
        if (day.isAfter(time.today())) {
            throw new Refusal("This day lies in the future: check the date.");
        }
        return day.equals(time.today())
                ? time.now()
                : day.atTime(LocalTime.NOON).atZone(time.zone()).toInstant();
    }
}
