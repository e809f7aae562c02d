package studio.hairline.leads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDays.Window;
import studio.hairline.tallies.DayFinder;
import studio.hairline.tallies.DayFinder.DayList;
import studio.hairline.tallies.Shelf;
import studio.hairline.tallies.ShelfRun;

/** Reads a list in groups (categories, sources, assignees, stages), each by day: few statements, however many groups. */
@Component
class LeadGroups {

    private final DayFinder finder;
    private final LeadReader reader;
    private final LeadDays days;

    LeadGroups(DayFinder finder, LeadReader reader, LeadDays days) {
        this.finder = finder;
        this.reader = reader;
        this.days = days;
    }

    List<LeadLine> read(LeadPages list, List<Long> people, long offset, int limit) {
        List<Shelf<Object>> groups = list.found().once(list.order(), () -> groups(list.filter(), people, list.order()));
        ShelfRun<Object> run = ShelfRun.of(groups, offset, limit);
        Map<Object, List<LeadLine>> whole = whole(list, people, run, limit);
        List<LeadLine> lines = new ArrayList<>();
        long skip = run.skip();
        for (Shelf<Object> group : run.shelves()) {
            int wanted = limit - lines.size();
            LeadFilter one = narrowed(list.filter(), list.order().by(), group.key());
            lines.addAll(
                    isWhole(group, skip, wanted)
                            ? whole.getOrDefault(group.key(), List.of())
                            : days.read(list, one, people, Window.latest(skip, wanted)));
            skip = 0;
        }
        return lines;
    }

    /** The whole list, group after group. */
    List<LeadPart> parts(LeadPages list, List<Long> people) {
        return groups(list.filter(), people, list.order()).stream()
                .map(group -> LeadPart.whole(
                        narrowed(list.filter(), list.order().by(), group.key()), people, LeadOrder.LATEST_FIRST))
                .toList();
    }

    /** The groups that lie on the page from their first row to their last, all in one statement. */
    private Map<Object, List<LeadLine>> whole(LeadPages list, List<Long> people, ShelfRun<Object> run, int limit) {
        List<Object> keys = new ArrayList<>();
        long skip = run.skip();
        long seen = 0;
        for (Shelf<Object> group : run.shelves()) {
            if (isWhole(group, skip, limit - seen)) {
                keys.add(group.key());
            }
            seen += group.count() - skip;
            skip = 0;
        }
        if (keys.isEmpty()) {
            return Map.of();
        }
        LeadSort by = list.order().by();
        LeadPart part = LeadPart.whole(list.filter(), people, list.order()).only(new LeadPart.Only.Among(keys));
        return reader.lines(part, 0, limit).stream()
                .collect(Collectors.groupingBy(line -> Objects.requireNonNullElse(line.get(by), LeadFilter.NOBODY)));
    }

    private static boolean isWhole(Shelf<Object> group, long skip, long wanted) {
        return skip == 0 && group.count() <= wanted;
    }

    private List<Shelf<Object>> groups(LeadFilter filter, List<Long> people, LeadOrder order) {
        LeadSort by = order.by();
        Comparator<Shelf<Object>> natural = Comparator.comparing(group -> rank(group.key()));
        return (filter.isTallied() && by != LeadSort.STAGE ? tallied(filter, by) : counted(filter, people, by))
                .stream()
                        .filter(group -> group.count() > 0)
                        .sorted(order.descending() ? natural.reversed() : natural)
                        .toList();
    }

    private List<Shelf<Object>> tallied(LeadFilter filter, LeadSort by) {
        var list = new DayList(LeadSlice.of(filter, by.split()), filter.of().tally(), filter.period(), true);
        return finder.counts(list).entrySet().stream()
                .map(entry -> new Shelf<>(key(by, entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Shelf<Object>> counted(LeadFilter filter, List<Long> people, LeadSort by) {
        List<Shelf<Object>> groups =
                new ArrayList<>(reader.<Object>counts(filter, people, by, row -> key(by, row.getString(1))));
        if (by == LeadSort.ASSIGNEE && Objects.requireNonNullElse(filter.assignee(), LeadFilter.NOBODY) < 0) {
            groups.add(new Shelf<>(LeadFilter.NOBODY, reader.count(filter.assignedTo(LeadFilter.NOBODY), people)));
        }
        return groups;
    }

    private static Object key(LeadSort by, String code) {
        return switch (by) {
            case CATEGORY -> Category.valueOf(code);
            case SOURCE -> Source.valueOf(code);
            case STAGE -> Stage.valueOf(code);
            case ASSIGNEE -> Long.valueOf(code);
            case DAY, RECEIVED, RESPONSE, CONVERTED_IN, PRICE -> throw new IllegalArgumentException(by.name());
        };
    }

    private static long rank(Object key) {
        return key instanceof Enum<?> code
                ? code.ordinal()
                : (Long) key == LeadFilter.NOBODY ? Long.MAX_VALUE : (Long) key;
    }

    private static LeadFilter narrowed(LeadFilter filter, LeadSort by, Object key) {
        return switch (by) {
            case CATEGORY -> filter.about(Set.of((Category) key));
            case SOURCE -> filter.from(Set.of((Source) key));
            case STAGE -> filter.at(Set.of((Stage) key));
            case ASSIGNEE -> filter.assignedTo((Long) key);
            case DAY, RECEIVED, RESPONSE, CONVERTED_IN, PRICE -> filter;
        };
    }
}
