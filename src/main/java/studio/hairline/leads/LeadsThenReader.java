package studio.hairline.leads;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.ListReader.Statement;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.tallies.Where;

/** Reads leads for a look back: those that nothing was done to since as rows, the others whole. */
@Component
class LeadsThenReader {

    private static final int AT_ONCE = 500;

    private final ListReader reader;
    private final LeadRepository leads;
    private final LeadText text;
    private final Away away;

    LeadsThenReader(ListReader reader, LeadRepository leads, LeadText text, Away away) {
        this.reader = reader;
        this.leads = leads;
        this.text = text;
        this.away = away;
    }

    /** What is not the database's, or not any more. */
    @Component
    record Away(EntityManager entities, LeadsGone gone, PortionReader portions, ConsultationsAsKnown consultations) {}

    /** @return those that went with an import, bare */
    List<Lead> gone(Collection<Long> ids) {
        return away.gone().of(ids);
    }

    /** @return with which of these a consultation was booked */
    ConsultationsAsKnown.Expected expected(Collection<Long> ids, Instant end) {
        return away.consultations().expected(ids, end);
    }

    /** @return not the database's any more: whatever is done to them is forgotten */
    List<Lead> apart(Collection<Long> ids) {
        List<Lead> found = inTurn(ids, leads::findByIdIn);
        found.forEach(away.entities()::detach);
        return found;
    }

    /** @return of somebody's latest leads, the newest first */
    List<Long> latestIdsOf(long personId) {
        return leads.latestIdsOf(personId);
    }

    List<LeadLine> lines(Collection<Long> ids) {
        return inTurn(ids, some -> read(new Where().among("leads.id", some), LeadFilter.ALL));
    }

    List<LeadLine> untouched(LeadFilter filter, Look look) {
        return read(where(filter, look), filter);
    }

    Map<Category, Known> counts(LeadFilter filter, Look look) {
        Map<Category, Known> counts = new EnumMap<>(Category.class);
        reader.counted(
                        "select category, count(*), coalesce(sum(price_cents), 0) from leads",
                        where(filter, look),
                        " group by category",
                        (row, n) -> Map.entry(
                                Category.valueOf(row.getString(1)), new Known(row.getLong(2), row.getLong(3))))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    List<Fate> fates(LeadFilter filter, Look look) {
        return FateFigures.fates(reader, where(filter, look));
    }

    List<Stop> stops(LeadFilter filter, Look look) {
        return FateFigures.stops(reader, where(filter, look));
    }

    Stream<Portion> parts(LeadSplit split, LeadFilter hits, LeadFilter all, Look look) {
        Cut cut = new Cut("leads", split.sql(all.of().dated()), look.money() ? "price_cents" : "0");
        return away.portions().read(cut, counted(hits, List.of(), look.end()), where(all, look)).stream();
    }

    /** Up to when, of which rows, and whether for somebody who may see money. */
    record Look(Instant end, Where same, boolean money) {}

    List<Long> people(LeadFilter filter) {
        return filter.text().isEmpty() ? List.of() : text.people(filter);
    }

    private Where where(LeadFilter filter, Look look) {
        return counted(filter, people(filter), look.end())
                .and(filter.of().dated().day() + " is not null")
                .and(look.same().condition(), look.same().compared());
    }

    /** Who was new is the one thing that changes without a word of the lead. */
    private static Where counted(LeadFilter filter, List<Long> people, Instant end) {
        return filter.of() == LeadMeasure.NEW_PEOPLE
                ? LeadWhere.of(filter.of(LeadMeasure.INQUIRIES, filter.period()), people)
                        .and(FirstsKept.WAS_FIRST, end)
                : LeadWhere.of(filter, people);
    }

    private List<LeadLine> read(Where where, LeadFilter filter) {
        List<LeadLine> lines = new ArrayList<>();
        String order = filter.of().dated().day() + " desc, leads.id desc";
        reader.each(new Statement(LeadLine.SELECT, where, order), LeadLine::read, lines::addAll);
        return lines;
    }

    private static <T> List<T> inTurn(Collection<Long> ids, Function<List<Long>, List<T>> some) {
        List<Long> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(some.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }
}
