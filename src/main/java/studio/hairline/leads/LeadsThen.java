package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.Where;
import studio.hairline.ui.KnownRows;

/** The leads as they were known at an instant; a figure is the number of its rows. */
public final class LeadsThen {

    /** Why times by opening hours cannot be asked of a past day. */
    public static final String UNCLOCKED =
            "What the opening-hours clock said of an answer that was changed since was not kept.";

    private final Instant end;
    private final LeadsTouched touched;
    private final LeadsThenReader reader;
    private final boolean money;
    private ConsultationsAsKnown.@Nullable Expected expected;

    LeadsThen(Instant end, LeadsTouched touched, LeadsThenReader reader, boolean money) {
        this.end = end;
        this.touched = touched;
        this.reader = reader;
        this.money = money;
    }

    /** @return why this cannot be asked of a past day; nothing when it can */
    public Optional<String> refusal(LeadFilter filter) {
        return ofFilters(filter).or(() -> ofFirsts(filter));
    }

    private Optional<String> ofFilters(LeadFilter filter) {
        return LeadFits.refusal(filter)
                .or(() -> ofGone(filter))
                .or(() -> ofClock(filter))
                .or(() -> filter.course().stepless() ? ofUnkept() : Optional.empty());
    }

    private Optional<String> ofFirsts(LeadFilter filter) {
        return filter.of() == LeadMeasure.NEW_PEOPLE ? touched.firsts().since().refusal() : Optional.empty();
    }

    private Optional<String> ofClock(LeadFilter filter) {
        return touched.unclocked() && filter.replies().sign() == Replies.Sign.OPEN_CLOCK
                ? Optional.of(UNCLOCKED)
                : Optional.empty();
    }

    private Optional<String> ofUnkept() {
        return touched.then().values().stream()
                        .filter(lead -> lead.isOpen && lead.nextStep == null)
                        .anyMatch(lead -> expected().unkept().contains(lead.id()))
                ? Optional.of("Who had no next step is not known: how consultations stood then was not kept yet.")
                : Optional.empty();
    }

    private ConsultationsAsKnown.Expected expected() {
        ConsultationsAsKnown.Expected read = expected;
        if (read == null) {
            read = reader.expected(touched.then().keySet(), end);
            expected = read;
        }
        return read;
    }

    private Optional<String> ofGone(LeadFilter filter) {
        return !touched.gone().came() && filter.replies().came() != null
                ? Optional.of("Inquiries of an import that was taken back since counted then, and how they came is not"
                        + " kept.")
                : Optional.empty();
    }

    /** @return how many of what was touched went since, with an import that was taken back */
    public long gone() {
        return touched.gone().count();
    }

    /**
     * All as they stand, less those that something was done to since, and with these as they were known: that asks the least of
     * the database.
     *
     * @return by category, whatever categories are asked for
     */
    public Map<Category, Known> byCategory(LeadFilter filter) {
        LeadFilter any = filter.about(Set.of());
        if (!LeadFits.isOfTheRowAlone(any)) {
            return with(known(any), new EnumMap<>(reader.counts(any, look())));
        }
        Map<Category, Known> counts =
                new EnumMap<>(reader.counts(any, new LeadsThenReader.Look(end, new Where(), money)));
        fitting(touched.now().values(), any)
                .forEach(lead -> counts.merge(lead.category, worth(lead), (all, one) -> all.less(one)));
        counts.values().removeIf(Known.NOTHING::equals);
        return with(known(any), counts);
    }

    private static Map<Category, Known> with(Stream<Lead> some, Map<Category, Known> counts) {
        some.forEach(lead -> counts.merge(lead.category, worth(lead), Known::plus));
        return counts;
    }

    /** @return what had become of inquiries by then; several may be alike */
    public List<Fate> fates(LeadFilter filter) {
        return Stream.concat(
                        reader.fates(filter, look()).stream(), known(filter).map(Fate::of))
                .toList();
    }

    /** @return how far they had come by then, and where they stood; several may be alike */
    public List<Stop> stops(LeadFilter filter) {
        return Stream.concat(
                        reader.stops(filter, look()).stream(),
                        known(filter).map(lead -> new Stop(lead.reached, lead.stage, 1)))
                .toList();
    }

    public Known count(LeadFilter filter) {
        return byCategory(filter).entrySet().stream()
                .filter(one ->
                        filter.categories().isEmpty() || filter.categories().contains(one.getKey()))
                .map(Map.Entry::getValue)
                .map(known -> money ? known : new Known(known.count(), 0))
                .reduce(Known.NOTHING, Known::plus);
    }

    /**
     * @return every row, the latest first, with what was known of it then
     * @throws Refusal when this cannot be asked, or more would have to be held than can be
     */
    public List<LeadRow> rows(LeadFilter filter) {
        Refusal.when(ofFilters(filter)
                .map(why -> why + " Take this filter out.")
                .or(() -> ofFirsts(filter).map(why -> why + " Show inquiries instead."))
                .or(() -> KnownRows.refusal(count(filter).count())));
        Map<Long, Lead> known = new HashMap<>();
        known(filter).forEach(lead -> known.put(lead.id(), lead));
        Stream<LeadRow> changed = reader.lines(known.keySet()).stream()
                .map(line -> LeadThenRow.of(
                        line.priced(),
                        Objects.requireNonNull(known.get(line.priced().id()))));
        Stream<LeadRow> gone = known.values().stream()
                .filter(lead -> !touched.now().containsKey(lead.id()))
                .map(LeadThenRow::gone);
        Stream<LeadRow> same = reader.untouched(filter, look()).stream()
                .map(line -> line.priced().first(touched.firsts().since().was()));
        return Stream.of(same, changed, gone)
                .flatMap(some -> some)
                .sorted(LeadThenRow.latestFirst(filter.of().dated()))
                .map(row -> money ? row : row.withoutPrice())
                .toList();
    }

    /** @return what those that something was done to since added to the days, as they were known */
    public List<Counted> countedThen() {
        return touched.countedThen();
    }

    /** @return what the same ones add as they stand */
    public List<Counted> countedNow() {
        return touched.countedNow();
    }

    /** @return these leads as they stand */
    public List<LeadRow> now(List<Long> ids) {
        return reader.lines(ids).stream().map(line -> line.row(money)).toList();
    }

    /** @return which months of what is counted are not as they were known */
    public List<Restated> restated(LeadFilter filter) {
        return Restated.of(
                counting(touched.then().values(), filter),
                counting(touched.now().values(), filter));
    }

    private List<Restated.Counting> counting(Collection<Lead> leads, LeadFilter filter) {
        return fitting(leads, filter)
                .map(lead -> new Restated.Counting(
                        lead.id(), Objects.requireNonNull(filter.of().day(lead)), worth(lead)))
                .toList();
    }

    private static Known worth(Lead lead) {
        return new Known(1, lead.conversion == null ? 0 : lead.conversion.priceCents());
    }

    /** @return all that something was done to since, as far as they were known */
    public Set<Long> touched() {
        return touched.now().keySet();
    }

    /** @return what a lead that something was done to since was about, as it was known */
    public Optional<SubjectThen> subject(long leadId) {
        return known(leadId).map(SubjectThen::of);
    }

    /** @return it as it was known, if something was done to it since */
    Optional<Lead> known(long leadId) {
        return Optional.ofNullable(touched.then().get(leadId));
    }

    /**
     * @param also others, as they stand
     * @return all that something was done to since, as they were known, without what was agreed and who assessed them
     */
    public List<LeadDetails> changed(Collection<Long> also) {
        List<Long> others =
                also.stream().filter(id -> !touched.now().containsKey(id)).toList();
        return Stream.concat(touched.then().values().stream(), reader.apart(others).stream())
                .map(lead -> LeadFile.details(lead, null, List.of()))
                .toList();
    }

    /** @return those that fit of which something was done to since, as they were known */
    Stream<Lead> known(LeadFilter filter) {
        return fitting(touched.then().values(), filter);
    }

    /** @return of which rows of {@code leads} what is known of them now was known then, too */
    Where same() {
        return new Where().noneOf("leads.id", touched());
    }

    /** @return what was agreed with those that went since, with an import that was taken back */
    public List<Agreed> goneAgreements() {
        return touched.then().values().stream()
                .filter(lead -> !touched.now().containsKey(lead.id()))
                .flatMap(lead -> Agreed.of(lead).stream())
                .toList();
    }

    /**
     * Tells leads apart as they were known.
     *
     * @param hits without words to look for, and among all
     */
    public List<Portion> parts(LeadSplit split, LeadFilter hits, LeadFilter all) {
        LeadFits counts = fits(hits, Set.of());
        Stream<Portion> changed = known(all).map(lead -> {
            boolean hit = counts.fits(lead);
            String part = split.part(lead, day(all.of().day(lead)));
            return new Portion(part, hit ? 1 : 0, 1, hit && money ? worth(lead).cents() : 0);
        });
        return Portion.together(Stream.concat(reader.parts(split, hits, all, look()), changed));
    }

    private LeadsThenReader.Look look() {
        return new LeadsThenReader.Look(end, same(), money);
    }

    private Stream<Lead> fitting(Collection<Lead> leads, LeadFilter filter) {
        return leads.stream().filter(fits(filter, new HashSet<>(reader.people(filter)))::fits);
    }

    private LeadFits fits(LeadFilter filter, Set<Long> people) {
        return new LeadFits(filter, people, lead -> expected().booked().contains(lead.id()));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
