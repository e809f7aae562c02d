package studio.hairline.treatments.ui;

/** What can be done with a lead on its page. */
enum Verb {
    TRIAGE("Triage"),
    ANSWER("Record first response"),
    BOOK("Book consultation"),
    ATTEND("Consultation attended"),
    CONVERT("Convert"),
    SCHEDULE("Schedule session"),
    RECORD("Session record"),
    COMPLETE("Complete session"),
    TOUCH_UP("Schedule touch-up"),
    PRICE("Set price"),
    ASSESS("Assess"),
    ASSIGN("Assign"),
    NEXT_STEP("Next step"),
    LOSE("Lose"),
    REOPEN("Reopen"),
    RESTORE("Bring back"),
    SOURCE("Change source"),
    SPAM("Set aside as spam"),
    TEST("Set aside as test entry"),
    DUPLICATE("Set aside as duplicate");

    private final String label;

    Verb(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
