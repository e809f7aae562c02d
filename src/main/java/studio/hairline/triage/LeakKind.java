package studio.hairline.triage;

/** The ways an inquiry slips out of the studio's hands, the gravest first. */
public enum LeakKind {
    OPT_OUT(
            "Opt-out at risk",
            "They wrote in this week, as their last word, that they want to hear no more (stop, unsubscribe, no me escriban …), and a next step or a wake-up is still planned.",
            "Writing once more breaks their wish, and in many places the law.",
            Mend.LOSE),
    NEVER_ANSWERED(
            "Never answered",
            "Received in this week, still open, and without any attempt of ours for longer than the studio's target while open.",
            "Nobody ever answered: the whole inquiry is at stake.",
            Mend.REPLY),
    NO_OUTCOME(
            "Consultation without outcome",
            "A consultation of this week began longer ago than the target, and nobody said whether they came.",
            "Show rates cannot be trusted, and nobody follows up.",
            Mend.OUTCOME),
    ONE_ANSWER(
            "Answered once, then silent",
            "First answered in this week and at least two days ago; open, nothing booked, one attempt at most, no word of theirs since, and no next step still to come.",
            "Most people answer a later attempt: one is not enough to give up.",
            Mend.REPLY),
    NO_NEXT_STEP(
            "No next step",
            "Open; answered, consulted, or a consultation missed or cancelled in this week; none waiting, and no next step planned once the target has passed.",
            "It comes back to nobody's mind by itself.",
            Mend.NEXT_STEP),
    NO_CATEGORY(
            "No category",
            "Received in this week, still open, and without a hair-loss category once the target has passed.",
            "Its chance and its price cannot be told, and it stands in no category's figures.",
            Mend.CATEGORISE),
    NO_REASON(
            "Lost without reason",
            "Lost in this week, the reason not recorded.",
            "The studio cannot learn why it loses people.",
            Mend.REASON);

    private final String label;
    private final String definition;
    private final String stake;
    private final Mend mend;

    LeakKind(String label, String definition, String stake, Mend mend) {
        this.label = label;
        this.definition = definition;
        this.stake = stake;
        this.mend = mend;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    /** @return what is lost if it is left so, in words */
    public String stake() {
        return stake;
    }

    public Mend mend() {
        return mend;
    }

    /** @return whether the inquiry itself can still be won */
    public boolean isWinnable() {
        return this != NO_REASON && this != OPT_OUT;
    }
}
