package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import studio.hairline.figures.Period;
import studio.hairline.history.Refusal;
import studio.hairline.tallies.Portion;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownRows;

/** The consultations as they were known at an instant; a figure is the number of its rows. */
public final class ConsultationsThen {

    private static final Comparator<ConsultationRow> LATEST_FIRST = Comparator.comparing(ConsultationRow::startsAt)
            .thenComparing(ConsultationRow::id)
            .reversed();

    private final Instant end;
    private final ZoneId zone;
    private final Touched touched;
    private final ConsultationsThenReader reader;

    /**
     * Leads that something was done to since.
     *
     * @param then their consultations, as they were known
     * @param aside those of inquiries that did not count then: they are in the calendar alone
     * @param unkept those that had some of which it is not kept how they stood
     */
    record Touched(Set<Long> leads, List<ConsultationRow> then, List<ConsultationRow> aside, Set<Long> unkept) {}

    ConsultationsThen(Instant end, ZoneId zone, Touched touched, ConsultationsThenReader reader) {
        this.end = end;
        this.zone = zone;
        this.touched = touched;
        this.reader = reader;
    }

    /** @return what is left out because it was not kept how it stood, in a sentence; empty when nothing is */
    public String leftOut() {
        return leftOut(touched.unkept().size());
    }

    static String leftOut(int leads) {
        return leads == 0
                ? ""
                : "How the consultations of " + Formats.count(leads) + (leads == 1 ? " inquiry" : " inquiries")
                        + " stood then was not kept yet: they are left out.";
    }

    /** @return those of these leads, as they were known; a lead whose were not kept yet is not among them */
    public Map<Long, List<ConsultationRow>> ofLeads(Collection<Long> leads) {
        Map<Long, List<ConsultationRow>> theirs = new HashMap<>();
        leads.stream().filter(id -> !touched.unkept().contains(id)).forEach(id -> theirs.put(id, new ArrayList<>()));
        Set<Long> same = new HashSet<>(theirs.keySet());
        same.removeAll(touched.leads());
        Stream.concat(reader.ofLeads(same).stream(), touched.then().stream())
                .forEach(row -> theirs.computeIfPresent(row.leadId(), (lead, rows) -> with(rows, row)));
        return theirs;
    }

    private static List<ConsultationRow> with(List<ConsultationRow> rows, ConsultationRow row) {
        rows.add(row);
        return rows;
    }

    public long count(ConsultationFilter filter) {
        return ends(ConsultationCut.KIND, filter).values().stream()
                .flatMap(part -> part.values().stream())
                .mapToLong(count -> count)
                .sum();
    }

    /**
     * @return every row, the latest first, with what was known of it then
     * @throws Refusal when more would have to be held than can be
     */
    public List<ConsultationRow> rows(ConsultationFilter filter) {
        Refusal.when(KnownRows.refusal(count(filter)));
        return Stream.concat(
                        reader.untouched(filter, look()).stream(),
                        named(fitting(filter).toList()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** @return those of these days for the calendar, of whatever inquiries, in no order */
    public List<ConsultationRow> of(Period days) {
        List<ConsultationRow> changed = Stream.concat(touched.then().stream(), touched.aside().stream())
                .filter(row -> days.contains(day(row)))
                .toList();
        return Stream.concat(reader.untouched(days, look()).stream(), named(changed))
                .toList();
    }

    private Stream<ConsultationRow> named(List<ConsultationRow> rows) {
        Map<Long, String> names =
                reader.names(rows.stream().map(ConsultationRow::leadId).toList());
        return rows.stream().map(row -> row.of(names.getOrDefault(row.leadId(), row.name())));
    }

    /** @return for each part how many came to which end; in the studio's order */
    public Map<String, Map<ConsultationOutcome, Long>> ends(ConsultationCut cut, ConsultationFilter filter) {
        Map<String, Map<ConsultationOutcome, Long>> parts = reader.ends(cut, filter, look());
        fitting(filter).forEach(row -> ConsultationRows.count(parts, cut.of(row), row.outcome(), 1));
        return parts;
    }

    /**
     * Tells consultations apart as they were known.
     *
     * @param hits among all
     */
    public List<Portion> parts(ConsultationSplit split, ConsultationFilter hits, ConsultationFilter all) {
        Stream<Portion> some = fitting(all)
                .map(row -> new Portion(split.part(row, day(row)), hits.fits(row, day(row), end) ? 1 : 0, 1, 0));
        return Portion.together(Stream.concat(reader.parts(split, hits, all, look()), some));
    }

    private ConsultationsThenReader.Look look() {
        return new ConsultationsThenReader.Look(end, touched.leads());
    }

    private Stream<ConsultationRow> fitting(ConsultationFilter filter) {
        return touched.then().stream().filter(row -> filter.fits(row, day(row), end));
    }

    private LocalDate day(ConsultationRow row) {
        return row.startsAt().atZone(zone).toLocalDate();
    }
}
