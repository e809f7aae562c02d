package studio.hairline.treatments;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import studio.hairline.leads.Category;
import studio.hairline.operations.OneState;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/**
 * The lists of sessions: any page of them, how many rows, how many of each category; as fast at the end as
 * at the start. Each answer is one statement or stands on what the open list knows already: a transaction around it would cost more
 * than it.
 */
@Service
@ForStaff
public class SessionRows {

    /** The most rows one page may have. */
    public static final int LONGEST_PAGE = 200;

    private final SessionNumbers numbers;
    private final SessionReader reader;
    private final Lacking lacking;
    private final CurrentUser user;

    SessionRows(SessionNumbers numbers, SessionReader reader, Lacking lacking, CurrentUser user) {
        this.numbers = numbers;
        this.reader = reader;
        this.lacking = lacking;
        this.user = user;
    }

    /** @param limit at most {@link #LONGEST_PAGE}, more is cut */
    public List<SessionRow> page(SessionPages list, long offset, int limit) {
        int most = Math.clamp(limit, 0, LONGEST_PAGE);
        return numbers.days(list, Math.max(0, offset), most)
                .map(run -> reader.lines(numbers.specification(list), list.latestFirst(), run, most))
                .map(lines -> rows(lines, user.isOwner()))
                .orElse(List.of());
    }

    /** Every row of a list in its order, as of one instant, in memory that does not grow with their number. */
    @OneState
    public void each(SessionPages list, Consumer<SessionRow> row) {
        boolean money = user.isOwner();
        reader.each(
                numbers.specification(list),
                list.latestFirst(),
                lines -> rows(lines, money).forEach(row));
    }

    public long count(SessionFilter filter) {
        return count(new SessionPages(filter, true));
    }

    public long count(SessionPages list) {
        return numbers.count(list);
    }

    /** @return every category with its number, whatever categories the list is about */
    public Map<Category, Long> strip(SessionPages list) {
        Map<Category, Long> counts = numbers.byCategory(list);
        Map<Category, Long> strip = new LinkedHashMap<>();
        Arrays.stream(Category.values()).forEach(one -> strip.put(one, counts.getOrDefault(one, 0L)));
        return strip;
    }

    private List<SessionRow> rows(List<SessionLine> lines, boolean money) {
        return lines.stream()
                .map(line -> line.row(money).lacking(lacking.briefly(line.lacking())))
                .toList();
    }
}
