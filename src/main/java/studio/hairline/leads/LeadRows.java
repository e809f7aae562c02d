package studio.hairline.leads;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import studio.hairline.operations.OneState;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/**
 * The lists of leads: any page of them, how many rows, and how many of each category; as fast at the end as
 * at the start. Each answer is one statement or stands on what the open list knows already: a transaction around it would cost more
 * than it.
 */
@Service
@ForStaff
public class LeadRows {

    /** The most rows one page may have. */
    public static final int LONGEST_PAGE = 200;

    private final LeadWalk walk;
    private final LeadNumbers numbers;
    private final CurrentUser user;

    LeadRows(LeadWalk walk, LeadNumbers numbers, CurrentUser user) {
        this.walk = walk;
        this.numbers = numbers;
        this.user = user;
    }

    public List<LeadRow> page(LeadFilter filter, LeadOrder order, long offset, int limit) {
        return page(new LeadPages(filter, order), offset, limit);
    }

    /** @param limit at most {@link #LONGEST_PAGE}, more is cut */
    public List<LeadRow> page(LeadPages list, long offset, int limit) {
        boolean money = user.isOwner();
        int most = Math.clamp(limit, 0, LONGEST_PAGE);
        LeadPages allowed = list.order().by().isMoney() && !money ? list.latestFirst() : list;
        return rows(walk.lines(allowed, numbers.people(allowed), Math.max(0, offset), most), money);
    }

    /** Every row of a list in its order, as of one instant, in memory that does not grow with their number. */
    @OneState
    public void each(LeadFilter filter, LeadOrder order, Consumer<LeadRow> row) {
        boolean money = user.isOwner();
        LeadOrder allowed = order.by().isMoney() && !money ? LeadOrder.LATEST_FIRST : order;
        LeadPages list = new LeadPages(filter, allowed);
        walk.each(list, numbers.people(list), lines -> rows(lines, money).forEach(row));
    }

    private static List<LeadRow> rows(List<LeadLine> lines, boolean money) {
        return lines.stream().map(line -> line.row(money)).toList();
    }

    public long count(LeadFilter filter) {
        return count(new LeadPages(filter, LeadOrder.LATEST_FIRST));
    }

    public long count(LeadPages list) {
        return numbers.count(list);
    }

    /** @return every category with its number, whatever categories the list is about */
    public Map<Category, Long> strip(LeadPages list) {
        Map<Category, Long> counts = numbers.byCategory(list);
        Map<Category, Long> strip = new LinkedHashMap<>();
        Arrays.stream(Category.values()).forEach(one -> strip.put(one, counts.getOrDefault(one, 0L)));
        return strip;
    }
}
