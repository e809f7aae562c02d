package studio.hairline.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.people.Contact;
import studio.hairline.people.KnownPeople;
import studio.hairline.treatments.BookedVisits;
import studio.hairline.treatments.BookedVisits.BookedVisit;

/** The bookings here that lines of a file speak of. */
@Component
class Bookings {

    private final BookedVisits visits;
    private final KnownPeople people;

    Bookings(BookedVisits visits, KnownPeople people) {
        this.visits = visits;
        this.people = people;
    }

    /** Looks up what sessions could be doubled by these lines, and what bookings their no-shows could mean. */
    Found among(List<Entry> entries) {
        Map<Span, List<BookedVisit>> spans = new HashMap<>();
        Set<String> codes = new HashSet<>();
        Set<Instant> starts = new HashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof NoShowEntry missed) {
                spans.computeIfAbsent(Span.of(missed), s -> visits.between(s.from, s.until));
            } else if (entry instanceof BookingEntry session) {
                Contact client = session.client();
                if (client != null && client.clientCode() != null) {
                    codes.add(client.clientCode());
                }
                starts.add(session.startsAt());
            }
        }
        return new Found(spans, slots(codes, starts));
    }

    private Set<Slot> slots(Set<String> codes, Set<Instant> starts) {
        Set<Slot> slots = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        people.byCode(codes).values().forEach(known -> known.forEach(one -> ids.add(one.id())));
        visits.of(ids, starts).forEach(visit -> slots.add(new Slot(visit.personId(), visit.startsAt())));
        return slots;
    }

    private record Span(Instant from, Instant until) {

        static Span of(NoShowEntry entry) {
            return new Span(entry.from(), entry.until());
        }
    }

    private record Slot(@Nullable Long personId, Instant startsAt) {}

    /** What was found. */
    record Found(Map<Span, List<BookedVisit>> spans, Set<Slot> taken) {

        boolean has(long personId, Instant at) {
            return taken.contains(new Slot(personId, at));
        }

        /** The one booking a no-show means; the entry is refused when it is not exactly one. */
        Row judge(NoShowEntry entry, @Nullable Long person) {
            int line = entry.line().number();
            List<BookedVisit> fitting = fitting(entry, person);
            if (fitting.size() != 1) {
                return new Row.Rejected(line, fitting.isEmpty() ? none(entry) : many(fitting.size()));
            }
            return switch (fitting.getFirst().status()) {
                case "MISSED" -> new Row.Duplicate(line, 0);
                case "SCHEDULED" -> new Row.Accepted(line, List.of(), false);
                default ->
                    new Row.Rejected(line, "The booking it means has another outcome already: look at it by hand.");
            };
        }

        long meant(NoShowEntry entry, @Nullable Long person) {
            return fitting(entry, person).getFirst().id();
        }

        private List<BookedVisit> fitting(NoShowEntry entry, @Nullable Long person) {
            if (!entry.code().isEmpty() && person == null) {
                return List.of();
            }
            return spans.getOrDefault(Span.of(entry), List.of()).stream()
                    .filter(v -> Objects.equals(v.personId(), person))
                    .filter(v -> entry.service().isEmpty() || ServiceName.is(v.service(), entry.service()))
                    .filter(v -> isWith(v, entry))
                    .toList();
        }

        private static boolean isWith(BookedVisit visit, NoShowEntry entry) {
            return entry.staff().isEmpty()
                    || entry.staff().equalsIgnoreCase(visit.artistName())
                    || (entry.artistId() != null && entry.artistId().equals(visit.artistId()));
        }

        private static String none(NoShowEntry entry) {
            String who = entry.code().isEmpty() ? "a booking without a client" : "a booking of client " + entry.code();
            return "No such booking: " + who + " on this day, with this service and person, is not here."
                    + " Import the bookings first, or check the day.";
        }

        private static String many(int bookings) {
            return bookings + " bookings fit this line: add the time of the one it means.";
        }
    }
}
