package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.money.MoneyThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** A day that is over as it was known at its end; each part is read when it is first asked for, and once. */
public final class PastDay {

    private final LocalDate day;
    private final Reading reading;
    private @Nullable LeadsThen leads;
    private @Nullable SessionsThen sessions;

    PastDay(LocalDate day, Reading reading) {
        this.day = day;
        this.reading = reading;
    }

    /** What is asked. */
    record Reading(LeadsAsKnown leads, SessionsAsKnown sessions, MoneyAsKnown money, StudioTime time) {}

    public LocalDate day() {
        return day;
    }

    /** @return the first instant after the day */
    public Instant end() {
        return KnownOn.end(day, reading.time().zone());
    }

    /** @return the last instant of the day */
    public Instant last() {
        return end().minusNanos(1);
    }

    public LeadsThen leads() {
        LeadsThen read = leads;
        if (read == null) {
            read = reading.leads().at(end());
            leads = read;
        }
        return read;
    }

    public SessionsThen sessions() {
        SessionsThen read = sessions;
        if (read == null) {
            read = reading.sessions().at(end(), leads());
            sessions = read;
        }
        return read;
    }

    /** For the owner alone. */
    public MoneyThen money() {
        return reading.money().at(end(), leads());
    }
}
