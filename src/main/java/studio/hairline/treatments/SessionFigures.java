package studio.hairline.treatments;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Period;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyRow;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/**
 * What the chair says in numbers: one statement a question, about the categories, sources, artist and period of a filter (what it
 * counts is not looked at). Money is fetched for the owner alone.
 */
@Service
@ForStaff
public class SessionFigures {

    private static final Set<Tally> COUNTS = EnumSet.range(Tally.SESSIONS_BOOKED, Tally.EARNED_CENTS);

    private final TallyBook book;
    private final CurrentUser user;

    SessionFigures(TallyBook book, CurrentUser user) {
        this.book = book;
        this.user = user;
    }

    /** @return everything counted, by category, in days or months fine enough for the bucket */
    @Transactional(readOnly = true)
    public List<TallyRow> course(SessionFilter about, Bucket bucket) {
        Slice slice = slice(about, Split.CATEGORY);
        return bucket == Bucket.MONTH
                ? book.months(slice, days(about), counts())
                : book.days(slice, days(about), counts());
    }

    /** @return everything counted, as one row, or none */
    @Transactional(readOnly = true)
    public List<TallyRow> together(SessionFilter about) {
        return List.copyOf(
                book.sums(slice(about, Split.NOTHING), days(about), counts()).values());
    }

    private Set<Tally> counts() {
        Set<Tally> counts = EnumSet.copyOf(COUNTS);
        if (!user.isOwner()) {
            counts.remove(Tally.EARNED_CENTS);
        }
        return counts;
    }

    private static Slice slice(SessionFilter about, Split split) {
        return new Slice(names(about.categories()), names(about.sources()), about.artist(), split);
    }

    private static Set<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Period days(SessionFilter about) {
        Period period = about.period();
        return period == null ? Period.ALL_TIME : period;
    }
}
