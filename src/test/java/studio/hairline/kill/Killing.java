package studio.hairline.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One start of the {@link Victim}, one kill, and what it had acknowledged by then. */
final class Killing {

    private Killing() {}

    /** @return the lines it said, all of which were true when it said them */
    static List<String> after(ReadyClasses ready, Duration life, List<String> arguments)
            throws IOException, InterruptedException {
        Process victim = start(ready, arguments);
        List<String> said = new ArrayList<>();
        CountDownLatch atWork = new CountDownLatch(1);
        Thread listener = new Thread(() -> listen(victim, said, atWork));
        listener.start();
        if (!atWork.await(120, TimeUnit.SECONDS)) {
            victim.destroyForcibly();
            throw new IllegalStateException("the victim never came to work: " + said);
        }
        Thread.sleep(life);
        victim.destroyForcibly().waitFor();
        listener.join();
        return said.stream()
                .filter(line -> line.startsWith("received ") || line.startsWith("answered "))
                .toList();
    }

    private static Process start(ReadyClasses ready, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(ready.command());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void listen(Process victim, List<String> said, CountDownLatch atWork) {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.startsWith("answered ")) {
                    atWork.countDown();
                }
            }
        } catch (IOException closed) {
            atWork.countDown();
        }
    }
}
