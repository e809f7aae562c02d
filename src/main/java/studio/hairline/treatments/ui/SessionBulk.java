package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.BatchDone;
import studio.hairline.team.TeamMember;
import studio.hairline.treatments.SessionBatches;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.SessionRow;
import studio.hairline.ui.BulkActs;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Say;

/** What is done with many sessions at once: given to an artist, with a way back. */
final class SessionBulk {

    private final SessionBatches batches;
    private final ListPage<SessionRow> list;
    private final BulkActs acts;

    SessionBulk(SessionBatches batches, ListPage<SessionRow> list, Runnable changed) {
        this.batches = batches;
        this.list = list;
        acts = new BulkActs("session", changed, id -> told(batches.undo(id)));
    }

    void offer(List<TeamMember> artists) {
        Select<@Nullable TeamMember> artist = new Select<>();
        artist.setAriaLabel("Artist");
        artist.setPlaceholder("Artist …");
        artist.setItems(artists);
        artist.setItemLabelGenerator(one -> one == null ? "" : one.name());
        Button assign = new Button("Assign artist", click -> assign(artist.getValue()));
        Button release = new Button("Without an artist", click -> run(null, "left without an artist"));
        Span category = new Span("A session's category is its lead's: change it on the lead.");
        category.addClassName("soft");
        list.onSelection(rows -> {}, artist, assign, release, category);
    }

    private void assign(@Nullable TeamMember artist) {
        if (artist == null) {
            Say.refused("Choose the artist first.");
        } else {
            run(artist.id(), "given to " + artist.name());
        }
    }

    private void run(@Nullable Long artistId, String done) {
        try {
            acts.run(() -> told(batches.assign(refs(), artistId)), done);
        } catch (Refusal refusal) {
            Say.refused(refusal.getMessage());
        }
    }

    private List<SessionRef> refs() {
        return list.selected().stream().map(SessionRow::ref).toList();
    }

    private static BulkActs.Done told(BatchDone batch) {
        return new BulkActs.Done(batch.id(), batch.changed(), batch.leftAlone());
    }
}
