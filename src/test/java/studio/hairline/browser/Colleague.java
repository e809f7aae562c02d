package studio.hairline.browser;

import static studio.hairline.browser.WireNodes.ofClass;
import static studio.hairline.browser.WireNodes.withKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.browser.WireNodes.Node;

/** Somebody who answers whatever waits in an open inbox, near the top of the queue, reading for half a second in between. */
final class Colleague implements Runnable, AutoCloseable {

    private static final Pattern MARK = Pattern.compile("Crowd\\d+x");
    private static final int FROM_THE_TOP = 10;

    final Map<String, Long> seenAt = new ConcurrentHashMap<>();
    final List<Long> answered = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final AtomicBoolean done = new AtomicBoolean();

    private final WirePage page;
    private final Random dice;
    private final ConcurrentLinkedQueue<String> troubles;

    Colleague(String address, String email, String password, int number, ConcurrentLinkedQueue<String> troubles) {
        this.dice = new Random(number);
        this.troubles = troubles;
        page = new WirePage(address, new Door(address).signIn(email, password), this::changed);
        page.open("inbox");
    }

    private void changed() {
        long now = System.nanoTime();
        Matcher marks = MARK.matcher(page.look(nodes -> nodes.text(1)));
        while (marks.find()) {
            seenAt.putIfAbsent(marks.group(), now);
        }
    }

    boolean hasNothingToDo() {
        return page.look(nodes -> nodes.first(ofClass("queue-item")).isEmpty());
    }

    @Override
    public void run() {
        try {
            while (!done.get()) {
                answerOne();
            }
        } catch (RuntimeException broken) {
            troubles.add(String.valueOf(broken));
        }
    }

    private void answerOne() {
        Optional<String> next = anyOfTheQueue();
        if (next.isEmpty()) {
            rest(100);
            return;
        }
        page.go(next.get());
        rest(reading());
        long lead = Long.parseLong(next.get().replaceAll("\\D", ""));
        Integer reply = find(withKey("r"));
        if (reply != null && !isSomebodyElses()) {
            page.click(reply);
            Integer send = page.look(nodes -> nodes.first(ofClass("ask"))
                    .flatMap(ask -> nodes.below(ask.id)
                            .filter(one -> one.attribute("theme").contains("primary"))
                            .findFirst())
                    .map(one -> one.id)
                    .orElse(null));
            if (send != null) {
                rest(reading());
                Set<Integer> before = said().map(one -> one.id).collect(Collectors.toSet());
                page.click(send);
                note(lead, before);
            }
        }
    }

    /** What the page said since: that it is logged, or why not; nothing when a colleague's change came first. */
    private void note(long lead, Set<Integer> saidBefore) {
        if (said().anyMatch(one -> !saidBefore.contains(one.id) && text(one).contains("logged"))) {
            answered.add(lead);
            return;
        }
        String problem = page.look(nodes -> nodes.first(ofClass("ask"))
                .map(ask -> nodes.below(ask.id)
                        .filter(ofClass("problem"))
                        .map(one -> nodes.text(one.id))
                        .reduce("", String::concat))
                .orElse(""));
        refused.add(problem);
    }

    private Stream<Node> said() {
        return page.look(nodes -> nodes.all().filter(ofClass("say")).toList()).stream();
    }

    private String text(Node node) {
        return page.look(nodes -> nodes.text(node.id));
    }

    private Optional<String> anyOfTheQueue() {
        List<String> links = page.look(nodes -> nodes.all()
                .filter(ofClass("queue-item"))
                .limit(FROM_THE_TOP)
                .map(one -> one.attribute("href"))
                .toList());
        return links.isEmpty() ? Optional.empty() : Optional.of(links.get(dice.nextInt(links.size())));
    }

    private boolean isSomebodyElses() {
        return page.look(nodes -> nodes.first(ofClass("decision-hands"))
                .map(one -> nodes.text(one.id).contains(" has it."))
                .orElse(false));
    }

    private @Nullable Integer find(java.util.function.Predicate<Node> which) {
        return page.look(nodes -> nodes.first(which).map(one -> one.id).orElse(null));
    }

    private long reading() {
        return 250 + dice.nextInt(500);
    }

    private static void rest(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
