package studio.hairline.dashboard;

import java.util.List;

/**
 * What was restated since the last look.
 *
 * @param tooMuch whether so much was written down since that it was not gone through
 */
public record Restatement(List<RestatedMonth> months, boolean tooMuch) {

    static final Restatement NOTHING = new Restatement(List.of(), false);

    public boolean isNothing() {
        return months.isEmpty() && !tooMuch;
    }
}
