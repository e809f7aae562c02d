package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDetails;
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;
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
    private final PersonNames names;
    private final CurrentUser user;
    private final WordsThen words;

    ItemsThen(ItemReader reader, PersonNames names, CurrentUser user, WordsThen words) {
        this.reader = reader;
        this.names = names;
        this.user = user;
        this.words = words;
    }

    List<InboxItem> of(List<Placed> shown, Known known, Instant end) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Long> ids =
                shown.stream().map(one -> one.ranked().waiting().leadId()).toList();
        Map<Long, Line> lines = reader.lines(ids, end);
        Map<Long, List<Words>> wrote = words.of(ids, end);
        Set<Long> people = lines.values().stream().map(Line::personId).collect(Collectors.toSet());
        Map<Long, PersonName> named = names.of(people);
        boolean money = user.isOwner();
        return shown.stream()
                .map(one -> {
                    long id = one.ranked().waiting().leadId();
                    Line line = lines.get(id);
                    LeadDetails then = known.leads().get(id);
                    Line told = then == null
                            ? Objects.requireNonNull(line)
                            : line(then, known.inbox(id), wrote.getOrDefault(id, List.of()));
                    Who who = line == null ? gone(told) : Items.who(told.personId(), named.get(line.personId()));
                    Hands hands = told.hands();
                    Hands alone = new Hands(null, List.of(), hands.assigneeId(), hands.attempts(), null, null);
                    return new InboxItem(told.ref(), who, told.what(), Items.turn(one, money), alone, List.of());
                })
                .toList();
    }

    private static Line line(LeadDetails then, InboxState inbox, List<Words> words) {
        What what = new What(
                then.category(),
                then.grade(),
                then.source(),
                then.stage(),
                then.prefers(),
                ItemReader.excerpt(words.isEmpty() ? then.message() : words.getLast().text()));
        Hands hands = new Hands(null, List.of(), then.assigneeId(), inbox.attempts(), null, null);
        return new Line(then.ref(), then.personId(), what, hands);
    }

    /** Who it was went with its import. */
    private static Who gone(Line line) {
        return new Who(line.personId(), KnownRows.GONE, null);
    }
}
