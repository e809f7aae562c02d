package studio.hairline.letter;

import java.time.Instant;
import java.util.List;
import studio.hairline.insight.SignalPage;

/**
 * Everything a letter says, before it is put into words.
 *
 * @param signals the whole months before its Monday, as they were known then
 * @param todos at most three, the most at stake first
 * @param todosOf when they were looked for
 * @param late whether that was not in its week: the letter was not made at the time
 */
public record OwnersLetter(
        LetterWeek week,
        List<LetterFigure> figures,
        List<SignalPage.SignalLine> signals,
        List<Todo> todos,
        Instant todosOf,
        boolean late) {}
