package studio.hairline.money;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import studio.hairline.figures.Period;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Agreed;
import studio.hairline.leads.Known;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Restated;
import studio.hairline.leads.SubjectThen;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.Tally;
import studio.hairline.ui.KnownRows;

/** The ledger as it was known at an instant; a figure is the sum of its rows. */
public final class MoneyThen {

    private static final Comparator<MoneyRow> LATEST_FIRST =
            Comparator.comparing(MoneyRow::day).thenComparing(MoneyRow::id).reversed();

    private final Instant end;
    private final LeadsThen leads;
    private final MoneyThenReader reader;
    private final Map<MoneyFilter, Portion> totals = new HashMap<>();
    private final Supplier<Set<Long>> held;

    MoneyThen(Instant end, LeadsThen leads, MoneyThenReader reader) {
        this.end = end;
        this.leads = leads;
        this.reader = reader;
        this.held = SingletonSupplier.of(() -> reader.held(end));
    }

    /** @return how many entries there were, and what they came to */
    public Portion total(MoneyFilter filter) {
        return totals.computeIfAbsent(
                filter,
                asked -> parts(MoneySplit.CATEGORY, asked).stream().reduce(new Portion("", 0, 0, 0), Portion::plus));
    }

    /** Tells entries apart as they were known. */
    public List<Portion> parts(MoneySplit split, MoneyFilter filter) {
        Stream<Portion> changed = changed(filter)
                .flatMap(row ->
                        leads
                                .subject(row.leadId())
                                .map(lead -> new Portion(split.part(row, lead), 1, 1, row.cents()))
                                .stream());
        return Portion.together(Stream.concat(reader.parts(split, filter, look()), changed));
    }

    /**
     * @return every row, the latest first
     * @throws Refusal when more would have to be held than can be
     */
    public List<MoneyRow> rows(MoneyFilter filter) {
        Refusal.when(KnownRows.refusal(total(filter).all()));
        return Stream.concat(reader.rows(filter, look()).stream(), changed(filter))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** @return what entries that count elsewhere now, or did not yet then, added to the days: as it was known */
    public List<Counted> countedThen() {
        return changed(MoneyFilter.ALL.of(MoneyMeasure.COLLECTED))
                .flatMap(row -> leads.subject(row.leadId()).map(lead -> counted(row, lead)).stream())
                .toList();
    }

    /** @return what the same ones add as they stand */
    public List<Counted> countedNow() {
        return reader.collectedNow(end, leads.touched());
    }

    private static Counted counted(MoneyRow row, SubjectThen lead) {
        return new Counted(
                row.day(),
                lead.category().name(),
                lead.source().name(),
                lead.assignee(),
                Map.of(Tally.COLLECTED_CENTS, row.cents()));
    }

    /** @return which months are not as they were known, by leads: for what was written down since, and went with imports */
    public List<Restated> restated(MoneyFilter filter) {
        return Restated.of(
                counting(leads.goneAgreements().stream().flatMap(agreed -> gone(agreed, filter))),
                counting(reader.since(filter, end).stream()));
    }

    private static List<Restated.Counting> counting(Stream<MoneyRow> rows) {
        return rows.map(row -> new Restated.Counting(row.leadId(), row.day(), new Known(0, row.cents())))
                .toList();
    }

    private MoneyThenReader.Look look() {
        return new MoneyThenReader.Look(end, leads.touched(), held);
    }

    /** Of leads that something was done to since. */
    private Stream<MoneyRow> changed(MoneyFilter filter) {
        Stream<MoneyRow> there = reader.rowsOfTouched(filter, look()).stream();
        Stream<MoneyRow> gone = leads.goneAgreements().stream().flatMap(agreed -> gone(agreed, filter));
        return Stream.concat(there, gone)
                .filter(row -> leads.subject(row.leadId()).filter(filter::fits).isPresent());
    }

    /** What went with an import had nothing but what was agreed and its deposit: whoever is worked on is not taken back. */
    private static Stream<MoneyRow> gone(Agreed agreed, MoneyFilter filter) {
        Period period = filter.period();
        return Stream.of(
                        gone(agreed, MoneyKind.REQUIRED, null, agreed.priceCents()),
                        gone(agreed, MoneyKind.PAID, Means.NOT_RECORDED, agreed.depositCents()))
                .filter(row -> row.cents() != 0 && filter.of().counts(row.kind()))
                .filter(row -> period == null || period.contains(row.day()))
                .filter(row -> filter.means().isEmpty()
                        || Optional.ofNullable(row.means())
                                .filter(filter.means()::contains)
                                .isPresent());
    }

    private static MoneyRow gone(Agreed agreed, MoneyKind kind, @Nullable Means means, long cents) {
        return new MoneyRow(
                -agreed.leadId() * MoneyKind.values().length - kind.ordinal(),
                agreed.leadId(),
                KnownRows.GONE,
                kind,
                means,
                cents,
                agreed.day(),
                agreed.recordedAt(),
                "",
                false);
    }
}
