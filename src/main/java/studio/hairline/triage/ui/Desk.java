package studio.hairline.triage.ui;

import studio.hairline.triage.Decided;

/** What a decision is handed to once it is made, or left. */
interface Desk {

    void decided(Decided what);

    void leave();

    void takeOver(long leadId);
}
