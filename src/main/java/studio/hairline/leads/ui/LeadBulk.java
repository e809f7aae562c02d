package studio.hairline.leads.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.BatchDone;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadBatches;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadRow;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.BulkActs;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Say;

/** What is done with many leads at once: given to somebody, or called what they are; each with a way back. */
final class LeadBulk {

    private final LeadBatches batches;
    private final ListPage<LeadRow> list;
    private final BulkActs acts;

    LeadBulk(LeadBatches batches, ListPage<LeadRow> list, Runnable changed) {
        this.batches = batches;
        this.list = list;
        acts = new BulkActs("lead", changed, id -> told(batches.undo(id)));
    }

    void offer(List<TeamMember> team) {
        Select<@Nullable TeamMember> member = new Select<>();
        member.setAriaLabel("Assign to");
        member.setPlaceholder("Assign to …");
        member.setItems(team);
        member.setItemLabelGenerator(one -> one == null ? "" : one.name());
        Button assign = new Button("Assign", click -> assign(member.getValue()));
        Button release = new Button("Assign to nobody", click -> run(() -> batches.assign(refs(), null), "assigned"));
        Select<@Nullable Category> category = new Select<>();
        category.setAriaLabel("Category");
        category.setPlaceholder("Category …");
        category.setItems(Category.values());
        category.setItemLabelGenerator(one -> one == null ? "" : one.label());
        Button categorise = new Button("Set category", click -> categorise(category.getValue()));
        list.onSelection(rows -> {}, member, assign, release, category, categorise);
    }

    private void assign(@Nullable TeamMember member) {
        if (member == null) {
            Say.refused("Choose first whom to assign them to.");
        } else {
            run(() -> batches.assign(refs(), member.id()), "assigned to " + member.name());
        }
    }

    private void categorise(@Nullable Category category) {
        if (category == null) {
            Say.refused("Choose the category first.");
        } else {
            run(() -> batches.categorise(refs(), category), "set to " + category.label());
        }
    }

    private List<LeadRef> refs() {
        return list.selected().stream()
                .map(row -> new LeadRef(row.id(), row.version()))
                .toList();
    }

    private void run(Supplier<BatchDone> act, String done) {
        try {
            acts.run(() -> told(act.get()), done);
        } catch (Refusal refusal) {
            Say.refused(refusal.getMessage());
        }
    }

    private static BulkActs.Done told(BatchDone batch) {
        return new BulkActs.Done(batch.id(), batch.changed(), batch.leftAlone());
    }
}
