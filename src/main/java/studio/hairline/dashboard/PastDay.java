package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.history.StudioAsKnown;
import studio.hairline.history.StudioThen;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.money.MoneyThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.team.CurrentUser;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** A day that is over as it was known at its end; each part is read when it is first asked for, and once. */
public final class PastDay {

    private final LocalDate day;
    private final Reading reading;
    private @Nullable LeadsThen leads;
    private @Nullable SessionsThen sessions;
    private @Nullable ConsultationsThen consultations;
    private @Nullable MoneyThen money;
    private @Nullable TallyBookThen book;
    private @Nullable StudioThen studio;

    PastDay(LocalDate day, Reading reading) {
        this.day = day;
        this.reading = reading;
    }

    /**
     * What is asked.
     *
     * @param book the tallies as they stand
     */
    @Component
    record Reading(
            LeadsAsKnown leads,
            SessionsAsKnown sessions,
            ConsultationsAsKnown consultations,
            MoneyAsKnown money,
            TallyBook book,
            StudioAsKnown studio,
            StudioTime time,
            CurrentUser user) {}

    public LocalDate day() {
        return day;
    }

    /** @return the first instant after the day */
    public Instant end() {
        return KnownOn.end(day, reading.time().zone());
    }

    /** @return the last instant of the day */
    public Instant last() {
        return KnownOn.last(day, reading.time().zone());
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

    public ConsultationsThen consultations() {
        ConsultationsThen read = consultations;
        if (read == null) {
            read = reading.consultations().at(end(), leads());
            consultations = read;
        }
        return read;
    }

    /** For the owner alone. */
    public MoneyThen money() {
        MoneyThen read = money;
        if (read == null) {
            read = reading.money().at(end(), leads());
            money = read;
        }
        return read;
    }

    /** @return what the studio had set */
    public StudioThen studio() {
        StudioThen read = studio;
        if (read == null) {
            read = reading.studio().at(end());
            studio = read;
        }
        return read;
    }

    /** @return the tallies as they were, but for what was held; money only for the owner */
    public TallyBookThen book() {
        TallyBookThen read = book;
        if (read == null) {
            boolean owner = reading.user().isOwner();
            read = new TallyBookThen(
                    reading.book(),
                    together(
                            leads().countedThen(), sessions().countedThen(), owner ? money().countedThen() : List.of()),
                    together(leads().countedNow(), sessions().countedNow(), owner ? money().countedNow() : List.of()));
            book = read;
        }
        return read;
    }

    /** @return how many leads and sessions went since, with imports that were taken back */
    public long gone() {
        return leads().gone() + sessions().gone();
    }

    private static List<Counted> together(List<Counted> leads, List<Counted> sessions, List<Counted> money) {
        return Stream.of(leads, sessions, money).flatMap(List::stream).toList();
    }
}
