package studio.hairline.duplicates;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Belongings;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.Unions;
import studio.hairline.team.ForStaff;

/** Makes one of two records of a person, with everything that hangs on either. */
@Service
@ForStaff
public class Merges {

    private final Unions unions;
    private final MergeBook book;
    private final After after;
    private final List<Belongings> belongings;

    Merges(Unions unions, MergeBook book, After after, List<Belongings> belongings) {
        this.unions = unions;
        this.book = book;
        this.after = after;
        this.belongings = belongings;
    }

    /** What follows from a merge and from its undoing. */
    @Component
    record After(Duplicates.Told told, PersonPairs pairs, Lookout lookout, People people, StudioTime time) {}

    /** @return the details one would keep: of the name the fuller one, else those of who stays, then what only the other has */
    public static Contact suggest(PersonDetails stays, PersonDetails goes) {
        Contact kept = stays.contact().orElse(goes.contact());
        boolean fuller = goes.contact().name().length() > kept.name().length()
                && NameMatch.of(kept.name(), goes.contact().name()).agrees();
        return fuller
                ? new Contact(
                        goes.contact().name(),
                        kept.email(),
                        kept.phoneGiven(),
                        kept.handle(),
                        kept.clientCode(),
                        kept.language())
                : kept;
    }

    /** @return what hangs on a person, in words: "2 inquiries", "1 plan" */
    @Transactional(readOnly = true)
    public List<String> belongings(long personId) {
        return belongings.stream()
                .filter(kind -> kind.count(personId) > 0)
                .map(kind -> kind.words(kind.count(personId)))
                .toList();
    }

    /**
     * @param stays both as they were seen by whoever decided
     * @param kept the details of the one record from now on
     * @return the merge, by which it can be undone
     */
    @Transactional
    public long merge(PersonDetails stays, PersonDetails goes, Contact kept) {
        unions.unite(stays, goes, kept);
        long merge = book.open(stays.id(), goes.id(), ContactFields.of(stays.contact()), ContactFields.of(kept));
        for (Belongings kind : belongings) {
            book.remember(merge, kind.kind(), kind.move(goes.id(), stays.id()));
        }
        after.told().both(stays.id(), goes.id(), EventKind.PEOPLE_MERGED, EventKind.PERSON_MERGED);
        after.pairs().rest(goes.id());
        after.lookout().look(stays.id());
        return merge;
    }

    /** @return the merges into somebody that can still be undone, the latest first */
    @Transactional(readOnly = true)
    public List<Merge> into(long personId) {
        Instant now = after.time().now();
        return book.into(personId).stream()
                .map(line -> merge(line, after.people()))
                .filter(merge -> now.isBefore(merge.until()))
                .toList();
    }

    /** @return whether the past of a person may be spread over several records */
    @Transactional(readOnly = true)
    public boolean isKnown(long personId) {
        return book.knows(personId);
    }

    static Merge merge(MergeBook.Line line, People people) {
        return new Merge(line.id(), line.stays(), people.details(line.goes()), line.at(), line.by());
    }
}
