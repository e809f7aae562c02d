package studio.hairline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import studio.hairline.calendar.Feeds.Feed;
import studio.hairline.calendar.ICalendar.Event;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Chairs;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;
import studio.hairline.team.Users;

/** What an artist's private link shows: their visits of the last month and the next year, by initials and kind alone. */
@Service
public class Feeding {

    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;

    private final Feeds feeds;
    private final Appointments appointments;
    private final Studio studio;
    private final Acting acting;

    Feeding(Feeds feeds, Appointments appointments, Studio studio, Acting acting) {
        this.feeds = feeds;
        this.appointments = appointments;
        this.studio = studio;
        this.acting = acting;
    }

    /** Who works here, and where. */
    @Component
    record Studio(StudioTime time, Users users, Chairs chairs) {}

    /** @param mark the same as long as nothing that is shown has changed */
    public record Sheet(String text, String mark) {}

    /** @return nothing for a link that does not work, or not any more */
    public Optional<Sheet> of(String token) {
        return acting.asSystem(() -> feeds.known(token)
                .filter(feed -> studio.users().assignable().stream().anyMatch(one -> one.id() == feed.artistId()))
                .map(this::sheet));
    }

    private Sheet sheet(Feed feed) {
        LocalDate today = studio.time().today();
        List<Event> events = appointments.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .filter(one -> Long.valueOf(feed.artistId()).equals(one.stay().artistId()))
                .map(one -> event(one, feed))
                .toList();
        String name = studio.users().names().getOrDefault(feed.artistId(), "Studio");
        Instant now = studio.time().now();
        String mark = Feeds.hash(ICalendar.write(name, events, Instant.EPOCH)).substring(0, 32);
        return new Sheet(ICalendar.write(name, events, now), mark);
    }

    private Event event(Appointment one, Feed feed) {
        String who = feed.names() ? one.who().name() : initials(one.who().name());
        return new Event(
                one.ref().type().name().toLowerCase(Locale.ROOT) + "-"
                        + one.outside().firstId() + "@" + feed.host(),
                one.outside().revision(),
                one.stay().startsAt(),
                one.stay().ends(),
                who + " · " + one.what().words(),
                place(one));
    }

    private String place(Appointment one) {
        Long chair = one.stay().chairId();
        return studio.chairs().all().stream()
                .filter(known -> chair != null && known.id() == chair)
                .map(Chair::name)
                .findFirst()
                .orElse("");
    }

    static String initials(String name) {
        return Stream.of(name.split("\\s+"))
                .flatMap(word -> word.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(1)
                        .boxed())
                .map(letter -> Character.toString(Character.toUpperCase(letter)) + ".")
                .collect(Collectors.joining(" "));
    }
}
