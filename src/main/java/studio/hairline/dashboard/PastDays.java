package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionsAsKnown;

/** Looks back at days that are over. */
@Service
@ForStaff
public class PastDays {

    private final LeadsAsKnown leads;
    private final SessionsAsKnown sessions;
    private final MoneyAsKnown money;
    private final StudioTime time;

    PastDays(LeadsAsKnown leads, SessionsAsKnown sessions, MoneyAsKnown money, StudioTime time) {
        this.leads = leads;
        this.sessions = sessions;
        this.money = money;
        this.time = time;
    }

    /** Asked within a transaction, so that all of it is of one state of the database. @param day one that is over */
    public PastDay at(LocalDate day) {
        return new PastDay(day, new PastDay.Reading(leads, sessions, money, time));
    }

    /** @return what was asked of a day, from one state of the database */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public <T> T ask(LocalDate day, Function<PastDay, T> question) {
        return question.apply(at(day));
    }
}
