package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import studio.hairline.operations.OneState;
import studio.hairline.team.ForStaff;

/** Looks back at days that are over. */
@Service
@ForStaff
public class PastDays {

    private final PastDay.Reading reading;

    PastDays(PastDay.Reading reading) {
        this.reading = reading;
    }

    /** Asked within a transaction, so that all of it is of one state of the database. @param day one that is over */
    public PastDay at(LocalDate day) {
        return new PastDay(day, reading);
    }

    /** @return what was asked of a day, from one state of the database */
    @OneState
    public <T> T ask(LocalDate day, Function<PastDay, T> question) {
        return question.apply(at(day));
    }
}
