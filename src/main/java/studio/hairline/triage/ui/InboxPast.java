package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadsThen;
import studio.hairline.triage.InboxQueue;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;

/** Who waited for us at the end of a day: to be read, each opening its lead of that day. */
final class InboxPast extends Div {

    private static final String NOT_KNOWN =
            "Who was at work on what is not known. The order goes by the chances and prices of today.";

    private final InboxBeans.Queues queues;
    private final InboxBeans.Studio studio;
    private String words = "";

    InboxPast(InboxBeans.Queues queues, InboxBeans.Studio studio) {
        this.queues = queues;
        this.studio = studio;
        addClassName("inbox-past");
    }

    /** @return how many waited, in words; empty when it cannot be told */
    String show(Asked asked, KnownOn known) {
        words = "";
        removeAll();
        String now = new Asked(null, asked.only(), asked.most()).address();
        LocalDate day = known.day();
        if (day == null) {
            add(KnownOnNote.refused(known.problem(), now));
            return words;
        }
        try {
            look(asked.on(day), day, now);
        } catch (Refusal refusal) {
            add(KnownOnNote.refused(refusal.getMessage(), now));
        }
        return words;
    }

    private void look(Asked asked, LocalDate day, String now) {
        Instant end = KnownOn.end(day, studio.time().zone());
        LeadsThen leads = queues.then().leads().at(end);
        ConsultationsThen consultations = queues.then().consultations().at(end, leads);
        InboxQueue queue = queues.then().inbox().queue(leads, consultations, end, asked.only(), asked.most());
        QueuePane pane = new QueuePane(studio);
        pane.show(queue, asked);
        add(KnownOnNote.of(day, NOT_KNOWN, now).leavingOut(consultations.leftOut()), pane);
        words = pane.words(queue, "waited");
    }
}
