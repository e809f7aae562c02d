package studio.hairline.triage.ui;

import studio.hairline.history.Refusal;
import studio.hairline.triage.Taken;
import studio.hairline.ui.Say;

/** Does what needs no further word, or says why not. */
final class Trying {

    private Trying() {}

    static void to(Runnable work, Desk desk) {
        try {
            work.run();
        } catch (Taken taken) {
            Say.refused(taken.getMessage());
            desk.leave();
        } catch (Refusal refusal) {
            Say.refused(refusal.getMessage());
        }
    }
}
