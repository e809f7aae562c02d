package studio.hairline.receipts.ui;

import studio.hairline.history.Refusal;
import studio.hairline.receipts.Pair;
import studio.hairline.ui.Say;

/** What one does with a pair, each told with its way back. */
record MatchActs(ReceiptBeans beans, Runnable again) {

    void confirm(Pair pair) {
        tried(() -> {
            beans.receipts().confirm(pair.receipt().id(), pair.paid().id());
            again.run();
            Say.done(pair.paid().name() + ": receipt and payment are matched.", "Undo", () -> part(pair));
        });
    }

    void part(Pair pair) {
        beans.receipts().part(pair.receipt().id());
        again.run();
        Say.done("Receipt and payment stand alone again.", "Undo", () -> confirm(pair));
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            again.run();
            Say.refused(refusal.getMessage());
        }
    }
}
