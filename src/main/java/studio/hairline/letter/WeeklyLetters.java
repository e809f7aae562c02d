package studio.hairline.letter;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.insight.SignalsThen;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;

/** The letters of all weeks: figures and signals as they were known on each Sunday, things to do as each letter said them. */
@Service
@ForOwner
public class WeeklyLetters {

    private final LetterFigures figures;
    private final SignalsThen signals;
    private final Asked asked;
    private final StudioTime time;

    WeeklyLetters(LetterFigures figures, SignalsThen signals, Asked asked, StudioTime time) {
        this.figures = figures;
        this.signals = signals;
        this.asked = asked;
        this.time = time;
    }

    /** What letters ask to be done, and what they asked. */
    @Component
    record Asked(Todos todos, LetterBook book) {}

    /** @throws studio.hairline.history.Refusal when too much was written down since to look back */
    @OneState
    public OwnersLetter of(LetterWeek week) {
        Instant made = asked.book().madeAt(week).orElse(null);
        return new OwnersLetter(
                week,
                figures.of(week),
                signals.figures(week.knownOn()).lines(),
                made == null ? asked.todos().of(week) : asked.book().todos(week),
                made == null ? time.now() : made,
                made == null && !week.isLatest(time.today()));
    }

    /** Writes down what the letter asks to be done, once. @return whether it is written down */
    @Transactional
    public boolean make(LetterWeek week) {
        if (asked.book().isFirst(week, time.now())) {
            asked.book().keep(week, asked.todos().of(week));
        }
        return asked.book().madeAt(week).isPresent();
    }
}
