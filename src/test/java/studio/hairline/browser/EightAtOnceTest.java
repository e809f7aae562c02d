package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.intake.ApiKeys;
import studio.hairline.team.Acting;
import studio.hairline.team.NewMember;
import studio.hairline.team.Role;
import studio.hairline.team.Users;

/** Eight people at eight open inboxes while inquiries arrive over HTTP: {@code -Dcrowd=500} for as many as one likes. */
@Tag("browser")
class EightAtOnceTest {

    private static final int PEOPLE = 8;
    private static final int INQUIRIES = Integer.getInteger("crowd", 32);
    private static final int KEYS = 16;
    private static final int PER_SECOND = 4;
    private static final long LONGEST_NANOS = (60 + INQUIRIES) * 1_000_000_000L;
    private static final String PASSWORD = "correct horse battery";

    private final HttpClient website = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> acknowledgedAt = new HashMap<>();
    private final Map<Long, String> arrived = new HashMap<>();

    @Test
    void nobodyIsAnsweredTwiceNothingIsLostAndEveryInboxSeesEachArrival() throws Exception {
        List<String> keys = keys();
        List<Colleague> colleagues = colleagues();
        List<Thread> threads =
                colleagues.stream().map(one -> Thread.ofPlatform().start(one)).toList();
        for (int n = 0; n < INQUIRIES; n++) {
            bring(n, keys.get(n % KEYS));
            Thread.sleep(1000 / PER_SECOND);
        }
        long until = System.nanoTime() + LONGEST_NANOS;
        while (!isAllAnswered(colleagues) && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        colleagues.forEach(one -> one.done.set(true));
        for (Thread thread : threads) {
            thread.join();
        }
        colleagues.forEach(Colleague::close);

        assertThat(troubles).isEmpty();
        assertThat(attempts()).as("each attempt is kept once").containsExactlyInAnyOrderElementsOf(arrived.keySet());
        List<Long> answered = new ArrayList<>();
        colleagues.forEach(one -> answered.addAll(one.answered));
        answered.retainAll(arrived.keySet());
        assertThat(answered).as("each answered by one").doesNotHaveDuplicates().containsAll(arrived.keySet());
        for (Colleague one : colleagues) {
            assertThat(one.seenAt.keySet()).containsAll(arrived.values());
        }
        System.out.println(words(colleagues));
    }

    private boolean isAllAnswered(List<Colleague> colleagues) {
        Set<Long> answered = new HashSet<>();
        colleagues.forEach(one -> answered.addAll(List.copyOf(one.answered)));
        return answered.containsAll(arrived.keySet()) || !troubles.isEmpty();
    }

    /** The leads of this crowd, once for each attempt. */
    private List<Long> attempts() {
        return RunningStudio.context()
                .getBean(JdbcTemplate.class)
                .queryForList("select lead_id from attempts where not undone", Long.class)
                .stream()
                .filter(arrived::containsKey)
                .toList();
    }

    private void bring(int number, String key) throws Exception {
        String name = "Crowd" + number + "x";
        String body = "{\"name\":\"%s Visitor\",\"email\":\"crowd%d@crowd.test\",\"category\":\"FEMALE_THINNING\"}"
                .formatted(name, number);
        HttpResponse<String> answer = website.send(
                HttpRequest.newBuilder(URI.create(RunningStudio.address() + "/api/inquiries"))
                        .header("Content-Type", "application/json")
                        .header("X-Api-Key", key)
                        .header("Idempotency-Key", "crowd-" + number)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        acknowledgedAt.put(name, System.nanoTime());
        arrived.put(Long.parseLong(answer.body().replaceAll("\\D", "")), name);
    }

    private static List<String> keys() {
        ApiKeys keys = RunningStudio.context().getBean(ApiKeys.class);
        List<String> all = new ArrayList<>();
        RunningStudio.context().getBean(Acting.class).asSystem(() -> {
            for (int n = 0; n < KEYS; n++) {
                all.add(keys.make("crowd " + n));
            }
        });
        return all;
    }

    private List<Colleague> colleagues() {
        Users users = RunningStudio.context().getBean(Users.class);
        List<Colleague> all = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            String email = "colleague" + n + "@crowd.test";
            NewMember member = new NewMember("Colleague " + n, email, Role.STAFF, false);
            RunningStudio.context().getBean(Acting.class).asSystem(() -> {
                users.add(member, PASSWORD);
            });
            all.add(new Colleague(RunningStudio.address(), email, PASSWORD, n, troubles));
        }
        return all;
    }

    private String words(List<Colleague> colleagues) {
        List<Long> last = acknowledgedAt.entrySet().stream()
                .map(entry -> colleagues.stream()
                                .mapToLong(one -> one.seenAt.get(entry.getKey()))
                                .max()
                                .orElseThrow()
                        - entry.getValue())
                .map(nanos -> nanos / 1_000_000)
                .sorted()
                .toList();
        int refused = colleagues.stream().mapToInt(one -> one.refused.size()).sum();
        return INQUIRIES + " inquiries, " + refused
                + " refused because a colleague had them; in the last of eight inboxes after "
                + last.get(last.size() / 2) + " ms (median), " + last.get(last.size() * 9 / 10) + " (nine of ten), "
                + last.getLast() + " (longest).";
    }
}
