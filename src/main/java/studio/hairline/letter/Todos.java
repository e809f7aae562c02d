package studio.hairline.letter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.care.Recall;
import studio.hairline.care.RecallKind;
import studio.hairline.care.RecallList;
import studio.hairline.care.Recalls;
import studio.hairline.letter.Todo.Name;
import studio.hairline.triage.Leak;
import studio.hairline.triage.LeakWeek;
import studio.hairline.triage.Leaks;

/** Finds the three things to do: of all lists, those whose five first people have most at stake. */
@Component
class Todos {

    private static final int THINGS = 3;
    private static final Comparator<Name> MOST_FIRST =
            Comparator.comparingLong(Name::cents).reversed();

    private final Leaks leaks;
    private final Recalls recalls;
    private final LetterBook book;

    Todos(Leaks leaks, Recalls recalls, LetterBook book) {
        this.leaks = leaks;
        this.recalls = recalls;
        this.book = book;
    }

    /** @return at most three, as it stands now */
    List<Todo> of(LetterWeek week) {
        List<Leak> leaking = leaks.of(new LeakWeek(week.period().from())).leaks();
        RecallList stalled = recalls.list(RecallKind.STALLED);
        RecallList due = recalls.list(RecallKind.TOUCH_UP);
        return Arrays.stream(Task.values())
                .flatMap(task -> switch (task) {
                    case NEXT_SESSION -> todo(task, stalled(stalled.all()));
                    case TOUCH_UP -> todo(task, due(due));
                    case SILENCE, ANSWER, OUTCOME, TRY_AGAIN, NEXT_STEP, CATEGORY -> todo(task, leaking(task, leaking));
                })
                .sorted(Comparator.comparing((Todo todo) -> todo.task().worth() != Task.Worth.WISH)
                        .thenComparing(Comparator.comparingLong(Todo::cents).reversed())
                        .thenComparing(Todo::task))
                .limit(THINGS)
                .toList();
    }

    private static Stream<Todo> todo(Task task, List<Name> names) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(new Todo(
                        task,
                        names.stream().sorted(MOST_FIRST).limit(Todo.NAMED).toList(),
                        names.size()));
    }

    private static List<Name> leaking(Task task, List<Leak> leaking) {
        return leaking.stream()
                .filter(leak -> task.isOf(leak.kind()))
                .map(leak -> new Name(
                        leak.leadId(), leak.who().name(), leak.atStakeCents() == null ? 0 : leak.atStakeCents()))
                .toList();
    }

    private List<Name> stalled(List<Recall> all) {
        Map<Long, Long> prices = prices(all);
        return all.stream()
                .map(one -> {
                    Recall.Progress progress = one.progress();
                    long price = prices.getOrDefault(one.leadId(), 0L);
                    return named(one, price * (progress.planned() - progress.done()) / Math.max(1, progress.planned()));
                })
                .toList();
    }

    /** Nobody pays for one that is in the price of the series. */
    private List<Name> due(RecallList list) {
        List<Recall> all = list.all().stream()
                .filter(one -> one.state(list.today()) != Recall.State.BOOKED)
                .toList();
        Map<Long, Long> prices = prices(all);
        return all.stream()
                .map(one -> {
                    boolean paid =
                            one.includedUntil() != null && !one.includedUntil().isBefore(list.today());
                    return named(one, paid ? 0 : prices.getOrDefault(one.leadId(), 0L) / 3);
                })
                .toList();
    }

    private Map<Long, Long> prices(List<Recall> all) {
        return book.prices(all.stream().map(Recall::leadId).toList()).stream()
                .collect(Collectors.toMap(Name::leadId, Name::cents, (one, same) -> one));
    }

    private static Name named(Recall one, long cents) {
        return new Name(one.leadId(), one.who().name(), cents);
    }
}
