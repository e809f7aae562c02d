package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import studio.hairline.history.Refusal;
import studio.hairline.intake.BadRow;
import studio.hairline.intake.Imports.TakenBack;
import studio.hairline.intake.Receipt;
import studio.hairline.intake.Receipt.State;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** What became of a file: how far it is while it runs, then the counts, the rows worth a look, and the way back. */
@Route("import")
@PageTitle("Import receipt · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class ReceiptView extends Main implements HasUrlParameter<Long> {

    private static final int LOOK_AGAIN_MS = 500;
    private static final int SHOWN = 500;

    private final ImportTools tools;
    private long id;

    ReceiptView(ImportTools tools) {
        this.tools = tools;
        addClassName("page");
        setId("content");
    }

    @Override
    public void setParameter(BeforeEvent event, Long importId) {
        id = importId;
        event.getUI().addPollListener(poll -> {
            if (isAttached()) {
                show();
            }
        });
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void show() {
        Receipt receipt = tools.imports().receipt(id);
        removeAll();
        add(new PageHeader(receipt.fileName(), words(receipt), actions(receipt)));
        if (receipt.state() == State.RUNNING) {
            add(progress(receipt));
        } else {
            add(new CountTiles(receipt.kind(), receipt.counts()));
            rows(receipt);
        }
        int interval = receipt.state() == State.RUNNING ? LOOK_AGAIN_MS : -1;
        com.vaadin.flow.component.UI.getCurrent().setPollInterval(interval);
    }

    private String words(Receipt receipt) {
        String when = Formats.instant(receipt.at(), tools.time().zone());
        String said =
                receipt.kind().label() + ", " + when + " · " + receipt.state().label();
        return receipt.stoppedBy() == null ? said : said + ". " + receipt.stoppedBy();
    }

    private Component progress(Receipt receipt) {
        ProgressBar bar = new ProgressBar();
        bar.setValue(receipt.progress());
        bar.getElement().setAttribute("aria-label", "Import");
        Paragraph words = new Paragraph(Formats.count(receipt.counts().lines()) + " of "
                + Formats.count(receipt.lines()) + " rows. You may leave this page; it goes on.");
        words.getElement().setAttribute("aria-live", "polite");
        Div progress = new Div(bar, words);
        progress.addClassName("import-progress");
        return progress;
    }

    private Component[] actions(Receipt receipt) {
        Anchor all = new Anchor("import", "All imports");
        if (receipt.state() == State.RUNNING || receipt.state() == State.TAKEN_BACK) {
            return new Component[] {all};
        }
        Button back = new Button("Take back …", click -> ask(receipt));
        back.addThemeVariants(ButtonVariant.ERROR);
        return new Component[] {all, back};
    }

    private void rows(Receipt receipt) {
        List<BadRow> look = tools.badRows().page(id, 0, SHOWN);
        if (look.isEmpty()) {
            add(new Paragraph("No row needs a look."));
            return;
        }
        Part part = new Part(
                "Rows worth a look", "Mend the ones left out and send that file again: what came in is not doubled.");
        Div actions = new Div();
        actions.addClassName("import-actions");
        if (receipt.counts().rejected() > 0) {
            actions.add(
                    download("Download the rows left out", "left-out", r -> r.outcome() == BadRow.Outcome.REJECTED));
        }
        if (receipt.counts().remarks() > 0) {
            actions.add(download("Download the remarks", "remarks", r -> r.outcome() != BadRow.Outcome.REJECTED));
        }
        add(part.with(actions, new RowsGrid(look, "Rows worth a look")));
    }

    private Anchor download(String text, String which, Predicate<BadRow> rows) {
        DownloadHandler handler = event -> {
            event.setFileName("import-" + id + "-" + which + ".csv");
            event.setContentType("text/csv; charset=UTF-8");
            tools.badRows().write(id, rows, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, text);
        link.addClassName("import-download");
        return link;
    }

    private void ask(Receipt receipt) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader("Take this import back?");
        sure.setText("Its " + Formats.count(receipt.counts().accepted()) + " rows leave every list and figure."
                + " Whatever somebody worked on since stays as it is.");
        sure.setCancelable(true);
        sure.setConfirmText("Take back");
        sure.setConfirmButtonTheme("error primary");
        sure.addConfirmListener(confirm -> takeBack());
        sure.open();
    }

    private void takeBack() {
        try {
            TakenBack back = tools.imports().takeBack(id);
            show();
            Say.done(Formats.count(back.rows()) + " rows taken back.");
            if (!back.kept().isEmpty()) {
                add(new KeptRows(tools.imports().receipt(id).kind(), back.kept()));
            }
        } catch (Refusal no) {
            Say.refused(String.valueOf(no.getMessage()));
        }
    }
}
