package studio.hairline.letter;

import studio.hairline.care.RecallKind;
import studio.hairline.triage.LeakKind;

/** What a letter may ask to be done; who is asked for more than once comes under the first. */
public enum Task {
    SILENCE(Worth.WISH, LeakKind.OPT_OUT),
    ANSWER(Worth.CHANCE, LeakKind.NEVER_ANSWERED),
    OUTCOME(Worth.CHANCE, LeakKind.NO_OUTCOME),
    TRY_AGAIN(Worth.CHANCE, LeakKind.ONE_ANSWER),
    NEXT_STEP(Worth.CHANCE, LeakKind.NO_NEXT_STEP),
    CATEGORY(Worth.CHANCE, LeakKind.NO_CATEGORY),
    NEXT_SESSION(Worth.AGREED, RecallKind.STALLED),
    TOUCH_UP(Worth.THIRD, RecallKind.TOUCH_UP);

    private final Worth worth;
    private final Enum<?> list;

    Task(Worth worth, Enum<?> list) {
        this.worth = worth;
        this.list = list;
    }

    /** What is at stake with somebody. */
    public enum Worth {
        /** Their wish, which is no sum and goes before all. */
        WISH,
        /** The chance that such an inquiry converts, times its usual price. */
        CHANCE,
        /** What was agreed and is not delivered yet. */
        AGREED,
        /** A third of the price of their series. */
        THIRD
    }

    public Worth worth() {
        return worth;
    }

    /** @return whether its people stand on that list */
    boolean isOf(Enum<?> kind) {
        return list == kind;
    }

    /** @return where all of its people stand */
    String address(LetterWeek week) {
        return switch (list) {
            case LeakKind kind -> "leaks?week=" + week.before().monday() + "&all=" + kind.name();
            case RecallKind kind -> "recall?list=" + kind.code();
            default -> throw new IllegalStateException("There is no list of " + list);
        };
    }
}
