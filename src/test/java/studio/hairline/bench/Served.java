package studio.hairline.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program running by itself, as it ships. */
final class Served implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private final Process process;
    private final int port;
    private final double seconds;

    /** @param options of Java, before the jar */
    Served(Path home, Path jar, String... options) throws IOException {
        this(home, jar, Map.of(), options);
    }

    /** @param settings of the environment, beside the data folder, the port and the sample */
    Served(Path home, Path jar, Map<String, String> settings, String... options) throws IOException {
        port = freePort();
        List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log.txt").toFile());
        builder.environment().put("HAIRLINE_HOME", home.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        builder.environment().putAll(settings);
        long begin = System.nanoTime();
        process = builder.start();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                throw new IllegalStateException("It does not start: " + home.resolve("log.txt"));
            }
        }
        seconds = (System.nanoTime() - begin) / 1e9;
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    /** @return from the start of Java to the first page somebody could use */
    double seconds() {
        return seconds;
    }

    /** @return bytes in the heap that are still needed */
    long liveHeap() throws IOException {
        Process asked = new ProcessBuilder(
                        JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.class_histogram")
                .start();
        String[] lines = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .strip()
                .split("\n");
        return Long.parseLong(lines[lines.length - 1].strip().split("\\s+")[2]);
    }

    private boolean answers() {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create(address() + "login").toURL().openConnection();
            asked.setReadTimeout(60_000);
            boolean there = asked.getResponseCode() == 200;
            asked.disconnect();
            return there;
        } catch (IOException notYet) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    static Path program() {
        return Path.of("target", "hairline.jar").toAbsolutePath();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
