package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.people.Flags;
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;
import studio.hairline.people.RaisedFlag;
import studio.hairline.team.CurrentUser;
import studio.hairline.triage.Inbox.Placed;
import studio.hairline.triage.InboxItem.Hands;
import studio.hairline.triage.InboxItem.Turn;
import studio.hairline.triage.InboxItem.Who;
import studio.hairline.triage.ItemReader.Line;

/** Puts together what the lines of the queue show, from all who know a part of it. */
@Component
class Items {

    private final ItemReader reader;
    private final People people;
    private final Viewers viewers;
    private final CurrentUser user;

    Items(ItemReader reader, People people, Viewers viewers, CurrentUser user) {
        this.reader = reader;
        this.people = people;
        this.viewers = viewers;
        this.user = user;
    }

    /** Names and safety flags. */
    @Component
    record People(PersonNames names, Flags flags) {}

    private record Known(
            Map<Long, Line> lines,
            Map<Long, PersonName> names,
            Map<Long, List<RaisedFlag>> flags,
            Map<Long, List<Long>> viewers,
            boolean money) {}

    List<InboxItem> of(List<Placed> shown, Instant asOf, String viewer) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Long> leads =
                shown.stream().map(one -> one.ranked().waiting().leadId()).toList();
        Map<Long, Line> lines = reader.lines(leads, asOf);
        Set<Long> persons = lines.values().stream().map(Line::personId).collect(Collectors.toSet());
        Known known = new Known(
                lines,
                people.names().of(persons),
                people.flags().ofAll(persons),
                viewers.others(viewer),
                user.isOwner());
        return shown.stream()
                .filter(one -> lines.containsKey(one.ranked().waiting().leadId()))
                .map(one -> item(one, known))
                .toList();
    }

    private static InboxItem item(Placed placed, Known known) {
        long leadId = placed.ranked().waiting().leadId();
        Line line = Objects.requireNonNull(known.lines.get(leadId));
        Hands hands = line.hands();
        return new InboxItem(
                line.ref(),
                who(line.personId(), known.names.get(line.personId())),
                line.what(),
                turn(placed, known.money),
                new Hands(
                        hands.claim(),
                        known.viewers.getOrDefault(leadId, List.of()),
                        hands.assigneeId(),
                        hands.attempts(),
                        hands.snoozeReason(),
                        hands.silentId()),
                known.flags.getOrDefault(line.personId(), List.of()));
    }

    static Who who(long personId, @Nullable PersonName name) {
        return name == null
                ? new Who(personId, PersonName.UNNAMED, null)
                : new Who(personId, name.name(), name.contact());
    }

    static Turn turn(Placed placed, boolean money) {
        Ranked one = placed.ranked();
        long price = one.stake().priceCents();
        return new Turn(
                one.waiting().reason(),
                one.waiting().since(),
                one.clock(),
                Why.of(one, placed.place()),
                one.stake().chance(),
                money && price > 0 ? price : null);
    }
}
