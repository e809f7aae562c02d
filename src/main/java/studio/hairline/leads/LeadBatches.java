package studio.hairline.leads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.team.ForStaff;

/** One act on many leads, all in one transaction: those that refuse are left alone, and the whole can be taken back. */
@Service
@ForStaff
public class LeadBatches {

    /** The most leads one act may touch. */
    public static final int MOST = 1000;

    private final LeadBook book;
    private final History history;
    private final LeadAssessor assessor;
    private final JdbcTemplate jdbc;

    LeadBatches(LeadBook book, History history, LeadAssessor assessor, JdbcTemplate jdbc) {
        this.book = book;
        this.history = history;
        this.assessor = assessor;
        this.jdbc = jdbc;
    }

    /** @param userId null for nobody */
    @Transactional
    public BatchDone assign(Collection<LeadRef> leads, @Nullable Long userId) {
        return each(leads, EventKind.LEAD_ASSIGNED, lead -> lead.assign(userId));
    }

    /** Gives all of them the category, and takes grades away that do not belong to it. */
    @Transactional
    public BatchDone categorise(Collection<LeadRef> leads, Category category) {
        return each(leads, EventKind.LEAD_CATEGORISED, lead -> {
            if (lead.category != category) {
                lead.categorise(category, null);
                assessor.assessed(lead);
            }
        });
    }

    /** Puts back what each lead was before the act, where nobody changed it since. */
    @Transactional
    public BatchDone undo(long batchId) {
        List<Entry> entries = history.ofBatch(batchId).stream()
                .filter(LeadBatches::isUndoable)
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(leadId(entry))))
                .toList();
        List<Work> works = entries.stream()
                .map(entry -> new Work(
                        new LeadRef(
                                Objects.requireNonNull(leadId(entry)),
                                Objects.requireNonNull(
                                        entry.happening().subject().version())),
                        lead -> restore(lead, entry.happening().change().before())))
                .toList();
        return run(works, EventKind.UNDONE);
    }

    private BatchDone each(Collection<LeadRef> leads, EventKind kind, Consumer<Lead> verb) {
        if (leads.size() > MOST) {
            throw new Refusal("That is more than " + MOST + " leads at once: narrow the list first.");
        }
        return run(
                leads.stream()
                        .distinct()
                        .sorted(Comparator.comparingLong(LeadRef::id))
                        .map(ref -> new Work(ref, verb))
                        .toList(),
                kind);
    }

    /** In the order of the ids, so that two acts on the same leads wait for each other and never both ways. */
    private BatchDone run(List<Work> works, EventKind kind) {
        long batch = Objects.requireNonNull(jdbc.queryForObject("select nextval('batches_seq')", Long.class));
        Act act = new Act(kind, assessor.now(), batch);
        List<Long> leftAlone = new ArrayList<>();
        for (Work work : works) {
            try {
                book.change(work.ref(), act, work.verb());
            } catch (Refusal refusal) {
                leftAlone.add(work.ref().id());
            }
        }
        return new BatchDone(batch, works.size() - leftAlone.size(), leftAlone);
    }

    private void restore(Lead lead, Map<String, String> before) {
        String assignee = before.get("assignee");
        if (assignee != null) {
            lead.assign(assignee.isEmpty() ? null : Long.valueOf(assignee));
        }
        if (before.containsKey("category") || before.containsKey("grade")) {
            String category = before.getOrDefault("category", lead.category.name());
            lead.categorise(Category.valueOf(category), before.getOrDefault("grade", lead.grade));
            assessor.assessed(lead);
        }
    }

    private static boolean isUndoable(Entry entry) {
        EventKind kind = entry.happening().kind();
        return (kind == EventKind.LEAD_ASSIGNED || kind == EventKind.LEAD_CATEGORISED || kind == EventKind.UNDONE)
                && leadId(entry) != null
                && !entry.happening().change().isEmpty();
    }

    private static @Nullable Long leadId(Entry entry) {
        return entry.happening().subject().leadId();
    }

    private record Work(LeadRef ref, Consumer<Lead> verb) {}
}
