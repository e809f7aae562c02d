package studio.hairline.leads;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.tallies.Where;

/** A {@link LeadFilter}, and a stretch of its list, in the words of the database; the text is resolved to people beforehand. */
final class LeadWhere {

    private LeadWhere() {}

    /** @param people whom the filter's text means; not looked at without a text */
    static Where of(LeadFilter filter, List<Long> people) {
        Where where = new Where()
                .and(filter.of().sql())
                .during(filter.of().dated().day(), filter.period())
                .anyOf("category", filter.categories())
                .anyOf("source", filter.sources())
                .anyOf("stage", filter.stages());
        if (!filter.text().isEmpty()) {
            where.among("person_id", people);
        }
        return RepliesWhere.add(
                filter.replies(),
                filter.course()
                        .add(
                                when(filter, assigned(filter, where)),
                                filter.of().dated().day()));
    }

    static Where of(LeadPart part) {
        Where where = of(part.filter(), part.people());
        where.during(part.filter().of().dated().day(), part.days());
        LeadPart.Only only = part.only();
        return only == null ? where : only(only, part.order().by().column(), where);
    }

    /** The columns of an index, in its directions or all of them reversed. */
    static String order(LeadPart part) {
        LeadOrder order = part.order();
        boolean latestFirst = order.by() != LeadSort.DAY || order.descending();
        Dated dated = part.filter().of().dated();
        Stream<String> byDay =
                Stream.of(dated.day(), dated.at(), "leads.id").map(column -> column + (latestFirst ? " desc" : ""));
        boolean byValue = part.only() instanceof LeadPart.Only.Between || part.only() instanceof LeadPart.Only.Present;
        Stream<String> value = Stream.of(order.by().column() + (order.descending() ? " desc" : ""));
        Stream<String> first = byValue ? value : oneCategory(part.filter(), latestFirst);
        return Stream.concat(first, byDay).collect(Collectors.joining(", "));
    }

    /** Rows of one category are all alike in it; named first, the order is that of an index, and nothing has to be sorted. */
    private static Stream<String> oneCategory(LeadFilter filter, boolean latestFirst) {
        boolean one = filter.categories().size() == 1 && filter.of().dated() != Dated.LOST;
        return one ? Stream.of("category" + (latestFirst ? "" : " desc")) : Stream.of();
    }

    private static Where assigned(LeadFilter filter, Where where) {
        Long assignee = filter.assignee();
        if (assignee == null) {
            return where;
        }
        return assignee == LeadFilter.NOBODY
                ? where.and("assignee_id is null")
                : where.and("assignee_id = ?", assignee);
    }

    private static Where when(LeadFilter filter, Where where) {
        Instant before = filter.before();
        if (before != null) {
            where.and("received_at < ?", before);
        }
        Integer hour = filter.hour();
        return hour == null ? where : where.and("received_hour = ?", hour);
    }

    private static Where only(LeadPart.Only only, String column, Where where) {
        return switch (only) {
            case LeadPart.Only.Among among
            when among.values().contains(LeadFilter.NOBODY) ->
                where.and(
                        "(" + column + " is null or " + column + " in ("
                                + among.values().stream().map(value -> "?").collect(Collectors.joining(", ")) + "))",
                        among.values().toArray());
            case LeadPart.Only.Among among -> where.among(column, among.values());
            case LeadPart.Only.Between range ->
                where.and(column + " >= ? and " + column + " <= ?", range.low(), range.high());
            case LeadPart.Only.Missing nothing -> where.and(column + " is null");
            case LeadPart.Only.Present anything -> where.and(column + " is not null");
        };
    }
}
