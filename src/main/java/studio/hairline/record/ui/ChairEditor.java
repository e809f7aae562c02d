package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import studio.hairline.history.Refusal;
import studio.hairline.record.Paper;
import studio.hairline.record.SessionRecord;
import studio.hairline.record.ZoneProposal;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** Fills in the record of a session, starts it and says when it is over; what is missing stands first. */
final class ChairEditor extends Div {

    private final ChairBeans beans;
    private final long id;
    private final Runnable again;
    private final MissingItems missing = new MissingItems();
    private final ChairForm form = new ChairForm();
    private final Paragraph problem = new Paragraph();
    private final Paragraph times = new Paragraph();
    private final Button start = new Button("Start now", click -> start(false));
    private final Button asPlanned = new Button("It started as planned", click -> start(true));
    private final Button end = new Button("It is over", click -> end());
    private SessionRecord seen;

    /** @param again shows the page anew, once the session is over */
    ChairEditor(ChairBeans beans, SessionRecord record, Runnable again) {
        this.beans = beans;
        this.again = again;
        id = record.visit().id();
        seen = record;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        addClassName("sheet");
        Div columns = new Div(main(record), side(record));
        columns.addClassNames("record-columns", "sheet-columns");
        add(columns);
        show(record);
        ZoneProposal zones = beans.zones().of(record);
        if (!zones.isEmpty()) {
            form.propose(zones);
        }
    }

    private Div main(SessionRecord record) {
        Button save = new Button("Save record", click -> attempt(this::save, "Saved."));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(save, start, asPlanned, end);
        buttons.addClassName("button-row");
        Div main = new Div(missing, times, form, problem, buttons);
        main.addClassName("record-main");
        Long person = record.visit().personId();
        if (person != null) {
            main.addComponentAsFirst(new FlagsCard(beans.flags().of(person), person));
        }
        return main;
    }

    private Div side(SessionRecord record) {
        Div side = new Div(
                new PaperCard(beans, id, Paper.CONSENT, this::refresh),
                new PaperCard(beans, id, Paper.AFTERCARE, this::refresh),
                new AdverseCard(beans, id, this::refresh));
        side.addClassName("record-side");
        Long person = record.visit().personId();
        if (person != null) {
            side.add(new PhotosCard(beans.record(), person));
        }
        return side;
    }

    private void show(SessionRecord record) {
        form.show(record.written());
        tell(record);
    }

    /** What was typed stays as it is. */
    private void refresh() {
        tell(beans.sessions().of(id));
    }

    private void tell(SessionRecord record) {
        missing.show(record.missing());
        Instant started = record.startedAt();
        boolean begun = started != null;
        start.setVisible(!begun);
        asPlanned.setVisible(!begun
                && record.visit().startsAt().isBefore(beans.record().time().now()));
        boolean open = record.visit().status() == SessionStatus.SCHEDULED;
        end.setVisible(begun && (open || record.written().minutes() == null));
        times.setText(
                started != null
                        ? "Started "
                                + Formats.instant(started, beans.record().time().zone())
                        : "No start is written down. Planned: " + record.visit().minutes() + " min.");
    }

    private void save() {
        seen = beans.sessions().save(id, seen.version(), form.written());
        show(seen);
    }

    private void start(boolean planned) {
        attempt(
                () -> {
                    save();
                    Instant at = planned
                            ? seen.visit().startsAt()
                            : beans.record().time().now();
                    seen = beans.sessions().start(id, at);
                    show(seen);
                },
                "It started.");
    }

    private void end() {
        attempt(
                () -> {
                    save();
                    beans.finishing().end(id, beans.record().time().now());
                    again.run();
                },
                "Session completed. Give the aftercare, and let them sign that they have it.");
    }

    private void attempt(Runnable act, String done) {
        problem.setText("");
        try {
            act.run();
            Say.done(done);
        } catch (Refusal refused) {
            problem.setText(refused.getMessage());
        }
    }
}
