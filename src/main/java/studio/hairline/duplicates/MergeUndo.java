package studio.hairline.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.duplicates.MergeBook.Line;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.people.Belongings;
import studio.hairline.people.Belongings.Moved;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.Survivors;
import studio.hairline.people.Unions;
import studio.hairline.team.ForStaff;

/**
 * Makes two records of one again, for 30 days, also after further work. What hung on the other goes back to it, with all that
 * was done on it since; whatever came anew stays. Details somebody changed since stay as they are.
 */
@Service
@ForStaff
public class MergeUndo {

    private final Unions unions;
    private final Survivors survivors;
    private final Books books;
    private final List<Belongings> belongings;

    MergeUndo(Unions unions, Survivors survivors, Books books, List<Belongings> belongings) {
        this.unions = unions;
        this.survivors = survivors;
        this.books = books;
        this.belongings = belongings;
    }

    /** The merges, and what follows. */
    @org.springframework.stereotype.Component
    record Books(MergeBook merges, Merges.After after) {}

    /**
     * What undoing would do.
     *
     * @param comesBack "2 inquiries", of what hung on the other
     * @param restored details of who stays that become again what they were
     * @param left details that stay as they are, because somebody changed them since
     */
    public record Preview(Merge merge, List<String> comesBack, List<String> restored, List<String> left) {}

    /** @throws Refusal when it cannot be undone any more */
    @Transactional(readOnly = true)
    public Preview preview(long merge) {
        Line line = undoable(merge);
        Map<String, List<Moved>> moved = books.merges().moved(merge);
        List<String> comesBack = belongings.stream()
                .map(kind -> said(kind, kind.stillAt(moved.getOrDefault(kind.kind(), List.of()), line.stays())))
                .filter(words -> !words.isEmpty())
                .toList();
        PersonDetails stays = books.after().people().details(line.stays());
        return new Preview(
                Merges.merge(line, books.after().people()),
                comesBack,
                details(line, stays, true),
                details(line, stays, false));
    }

    @Transactional
    public void undo(long merge) {
        Line seen = undoable(merge);
        PersonDetails stays = unions.held(seen.stays(), seen.goes()).getFirst();
        Line line = undoable(merge);
        if (!books.merges().close(merge)) {
            throw new Refusal("This merge is undone already.");
        }
        unions.part(
                line.stays(),
                line.goes(),
                ContactFields.contact(
                        ContactFields.back(ContactFields.of(stays.contact()), line.before(), line.after())));
        Map<String, List<Moved>> moved = books.merges().moved(merge);
        for (Belongings kind : belongings) {
            kind.back(moved.getOrDefault(kind.kind(), List.of()), line.stays(), line.goes());
        }
        follow(line);
    }

    private void follow(Line line) {
        books.after().told().both(line.stays(), line.goes(), EventKind.MERGE_UNDONE, EventKind.MERGE_UNDONE);
        books.after().pairs().wake(line.goes());
        books.after().lookout().look(line.stays());
        books.after().lookout().look(line.goes());
    }

    private Line undoable(long merge) {
        Line line = books.merges().line(merge).orElseThrow(() -> new Refusal("There is no such merge."));
        if (line.undone()) {
            throw new Refusal("This merge is undone already.");
        }
        if (!books.after().time().now().isBefore(line.at().plus(Merge.UNDO))) {
            throw new Refusal("A merge can be undone for " + Merge.UNDO.toDays()
                    + " days, and this one is older. Enter the other person anew.");
        }
        if (survivors.of(line.stays()) != line.stays()) {
            throw new Refusal("This record was itself merged into another since: undo that merge first.");
        }
        return line;
    }

    private static String said(Belongings kind, long number) {
        return number == 0 ? "" : kind.words(number);
    }

    /** @param restored whether those that go back, else those that were changed since */
    private static List<String> details(Line line, PersonDetails stays, boolean restored) {
        Map<String, String> now = ContactFields.of(stays.contact());
        List<String> fields = new ArrayList<>();
        line.before().forEach((field, before) -> {
            String after = line.after().getOrDefault(field, "");
            boolean untouched = after.equals(now.get(field));
            if (!before.equals(after) && untouched == restored) {
                fields.add(field);
            }
        });
        return fields;
    }
}
