package studio.hairline.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of work. Two studios are killed side by side, each again and again on the same file, so
 * that every start has a torn file to recover. That the test can find a loss is shown by the last sentence, which leaves
 * out the sync.
 */
class KillTest {

    private static final int STUDIOS = 2;
    private static final int KILLS_EACH = 10;
    private static final int NOT_ACKNOWLEDGED = 3;

    private static ReadyClasses ready;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeClassesReady(@TempDir Path kept) throws IOException, InterruptedException {
        ready = new ReadyClasses(kept);
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEachOfTwentyKillsHoweverOftenItIsSent() throws Exception {
        try (ExecutorService studios = Executors.newFixedThreadPool(STUDIOS)) {
            List<Callable<Integer>> killings =
                    List.of(() -> killAgainAndAgain("a", new Random(1)), () -> killAgainAndAgain("b", new Random(2)));
            int acknowledged = 0;
            for (var studio : studios.invokeAll(killings)) {
                acknowledged += studio.get();
            }
            assertThat(acknowledged).as("the writers were at work").isGreaterThan(STUDIOS * KILLS_EACH * 5);
        }
    }

    @Test
    void withoutTheSyncAcknowledgedInquiriesAreLost() throws Exception {
        Path home = Files.createDirectory(folder.resolve("unsynced"));
        int lost = 0;
        for (int kill = 0; kill < 6 && lost == 0; kill++) {
            List<String> said =
                    Killing.after(ready, Duration.ofMillis(300), List.of(home.toString(), "u" + kill, "unsynced"));
            lost = missing(home, words(said, "received "));
        }
        assertThat(lost).isPositive();
    }

    private int killAgainAndAgain(String name, Random random) throws Exception {
        Path home = Files.createDirectory(folder.resolve(name));
        Set<String> received = new HashSet<>();
        Set<String> answered = new HashSet<>();
        for (int kill = 0; kill < KILLS_EACH; kill++) {
            Duration life = Duration.ofMillis(random.nextInt(700));
            List<String> arguments = new ArrayList<>(List.of(home.toString(), name + kill));
            if (kill > 0) {
                arguments.add(sendAgain(name + (kill - 1), received));
            }
            List<String> said = Killing.after(ready, life, arguments);
            received.addAll(words(said, "received "));
            answered.addAll(words(said, "answered "));
            holds(home, received, answered);
        }
        return received.size() + answered.size();
    }

    /** What was acknowledged is sent again under its mark, and a few that may or may not have come. */
    private static String sendAgain(String word, Set<String> received) {
        int last = received.stream()
                .filter(one -> one.startsWith(word + "-"))
                .mapToInt(one -> Integer.parseInt(one.substring(word.length() + 1)))
                .max()
                .orElse(0);
        return Victim.AGAIN + word + ":" + (last + NOT_ACKNOWLEDGED);
    }

    private static void holds(Path home, Set<String> received, Set<String> answered) throws Exception {
        try (Remains remains = new Remains(home)) {
            Map<String, Integer> leads = remains.received();
            Map<String, Integer> answers = remains.answered();
            assertThat(leads.keySet()).containsAll(received);
            assertThat(leads.values()).containsOnly(1);
            assertThat(answers.keySet()).containsAll(answered);
            assertThat(remains.leadsWithoutTheirStory()).isZero();
            for (String grain : List.of("D", "M")) {
                assertThat(remains.tally("inquiries", grain)).isEqualTo(leads.size());
                assertThat(remains.tally("reached_answer", grain)).isEqualTo(answers.size());
            }
        }
    }

    private static int missing(Path home, Set<String> received) throws Exception {
        try (Remains remains = new Remains(home)) {
            Set<String> missing = new HashSet<>(received);
            if (remains.isAStudio()) {
                missing.removeAll(remains.received().keySet());
            }
            return missing.size();
        }
    }

    private static Set<String> words(List<String> said, String about) {
        Set<String> words = new HashSet<>();
        said.stream().filter(line -> line.startsWith(about)).forEach(line -> words.add(line.substring(about.length())));
        return words;
    }
}
