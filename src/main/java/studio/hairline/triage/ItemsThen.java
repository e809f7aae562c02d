package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDetails;
import studio.hairline.people.FlagsThen;
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;
import studio.hairline.people.RaisedFlag;
import studio.hairline.team.CurrentUser;
import studio.hairline.triage.Inbox.Placed;
import studio.hairline.triage.InboxItem.Hands;
import studio.hairline.triage.InboxItem.What;
import studio.hairline.triage.InboxItem.Who;
import studio.hairline.triage.ItemReader.Line;
import studio.hairline.triage.WordsThen.Words;
import studio.hairline.triage.WorkThen.Known;
import studio.hairline.ui.KnownRows;

/** Puts together what the lines of a past queue show; who had one open, and who was at work on it, is not kept. */
@Component
class ItemsThen {

    private final ItemReader reader;
    private final WordsThen words;
    private final People people;
    private final CurrentUser user;

    ItemsThen(ItemReader reader, WordsThen words, People people, CurrentUser user) {
        this.reader = reader;
        this.words = words;
        this.people = people;
        this.user = user;
    }

    /** Names of today, and the safety flags of then. */
    @Component
    record People(PersonNames names, FlagsThen flags) {}

    private record Told(
            Map<Long, Line> lines,
            Map<Long, List<Words>> words,
            Map<Long, PersonName> names,
            Map<Long, List<RaisedFlag>> flags,
            boolean money) {}

    List<InboxItem> of(List<Placed> shown, Known known, Instant end) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Long> leads =
                shown.stream().map(one -> one.ranked().waiting().leadId()).toList();
        Map<Long, Line> lines = reader.lines(leads, end);
        Set<Long> persons = lines.values().stream().map(Line::personId).collect(Collectors.toSet());
        Told told = new Told(
                lines,
                words.of(leads, end),
                people.names().of(persons),
                people.flags().ofAll(persons, end),
                user.isOwner());
        return shown.stream().map(one -> item(one, known, told)).toList();
    }

    private static InboxItem item(Placed placed, Known known, Told told) {
        long id = placed.ranked().waiting().leadId();
        Line now = told.lines.get(id);
        LeadDetails then = known.leads().get(id);
        Line line = then == null
                ? Objects.requireNonNull(now)
                : line(then, known.inbox(id), told.words.getOrDefault(id, List.of()));
        Hands hands = line.hands();
        return new InboxItem(
                line.ref(),
                now == null ? gone(line) : Items.who(line.personId(), told.names.get(now.personId())),
                line.what(),
                Items.turn(placed, told.money),
                new Hands(null, List.of(), hands.assigneeId(), hands.attempts(), null, null),
                now == null ? List.of() : told.flags.getOrDefault(now.personId(), List.of()));
    }

    private static Line line(LeadDetails then, InboxState inbox, List<Words> words) {
        What what = new What(
                then.category(),
                then.grade(),
                then.source(),
                then.stage(),
                then.prefers(),
                ItemReader.excerpt(
                        words.isEmpty() ? then.message() : words.getLast().text()));
        Hands hands = new Hands(null, List.of(), then.assigneeId(), inbox.attempts(), null, null);
        return new Line(then.ref(), then.personId(), what, hands);
    }

    /** Who it was went with its import. */
    private static Who gone(Line line) {
        return new Who(line.personId(), KnownRows.GONE, null);
    }
}
