package studio.hairline.triage;

import java.util.List;

/**
 * How the studio hands out what nobody has.
 *
 * @param on whether it does at all
 * @param rules the first that fits counts, if whoever it names works and has a hand free
 */
public record TurnPlan(boolean on, List<TurnTaker> takers, List<TurnRule> rules) {

    public TurnPlan {
        takers = List.copyOf(takers);
        rules = List.copyOf(rules);
    }

    /** @return "handed out to 3 people, 2 rules" */
    String words() {
        return on
                ? "handed out to " + takers.size() + (takers.size() == 1 ? " person, " : " people, ") + rules.size()
                        + (rules.size() == 1 ? " rule" : " rules")
                : "not handed out";
    }
}
