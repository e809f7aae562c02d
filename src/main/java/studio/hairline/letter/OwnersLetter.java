package studio.hairline.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.insight.SignalPage;

/**
 * Everything a letter says, before it is put into words.
 *
 * @param signals the whole months before its Monday, as they were known then
 * @param todos at most three, the most at stake first
 * @param todosOf when they were looked for; null for a week whose letter was never made
 */
public record OwnersLetter(
        LetterWeek week,
        List<LetterFigure> figures,
        List<SignalPage.SignalLine> signals,
        List<Todo> todos,
        @Nullable Instant todosOf) {}
