package studio.hairline.dashboard;

import studio.hairline.figures.Forecast;
import studio.hairline.figures.Pace;
import studio.hairline.ui.Formats;

/**
 * Says how a month stands against its goal.
 *
 * @param currency of what is money
 */
public record PaceWords(GoalLine line, String currency) {

    public String number(double value) {
        return line.what().isMoney()
                ? Formats.wholeMoney(Math.round(value), currency)
                : Formats.count(Math.round(value));
    }

    public String goal() {
        long goal = line.pace().goal();
        return line.what().isMoney() ? Formats.money(goal, currency) : Formats.count(goal);
    }

    /** @return such as "33 to 47"; "not yet" while nothing is known of its end */
    public String end() {
        Forecast end = line.pace().end();
        return end == null
                ? "not yet"
                : number(end.likely().low()) + " to " + number(end.likely().high());
    }

    public String verdict() {
        Pace pace = line.pace();
        return switch (pace.standing()) {
            case REACHED -> "Reached.";
            case AHEAD -> "Ahead: it is reached in nearly all cases.";
            case OPEN -> "It may come either way.";
            case BEHIND -> "Behind: it is missed as it goes now.";
            case UNKNOWN ->
                pace.soFar() < pace.byNow()
                        ? "Behind an even pace; too few months to say how it ends."
                        : "At an even pace; too few months to say how it ends.";
        };
    }

    /** @return for a card, in one line */
    public String brief() {
        Pace pace = line.pace();
        String start = "goal " + goal() + " this month: " + number(pace.soFar()) + " so far";
        return switch (pace.standing()) {
            case REACHED -> start + ", reached";
            case AHEAD, OPEN, BEHIND -> start + ", " + number(pace.byNow()) + " would be on pace; ends at " + end();
            case UNKNOWN -> start + ", " + number(pace.byNow()) + " would be on pace";
        };
    }
}
