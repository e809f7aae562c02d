package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import studio.hairline.testing.Database;

/** Where a studio of one size is kept from run to run: the larger ones are built on a copy of the one before. */
record Kept(Path folder) {

    /** The sample is told up to its day; after that its last months would be empty. */
    private static final Duration FRESH = Duration.ofDays(14);

    /** As many copies of the sample's last hour as there are blocks are more than arrive anywhere within one: they are let settle. */
    private static final Duration SETTLED = Duration.ofDays(2);

    static Kept of(Path all, Database database, int leads) {
        return new Kept(all.resolve(database.name().toLowerCase(Locale.ROOT)).resolve(String.valueOf(leads)));
    }

    Path data() {
        return folder.resolve("data");
    }

    private Path done() {
        return folder.resolve("done");
    }

    boolean isFresh() throws IOException {
        return Files.exists(done()) && ended().isAfter(Instant.now().minus(FRESH));
    }

    /** @return when it is looked at, however long it is kept: two days after it was built */
    Instant settled() throws IOException {
        return ended().plus(SETTLED);
    }

    private Instant ended() throws IOException {
        return Files.getLastModifiedTime(done()).toInstant();
    }

    /** @param smaller what it is built on; null for nothing */
    void begin(@org.jspecify.annotations.Nullable Kept smaller) throws IOException, InterruptedException {
        clear(folder);
        Files.createDirectories(folder);
        if (smaller == null) {
            Files.createDirectories(data());
            return;
        }
        int copied = new ProcessBuilder("cp", "-a", smaller.data().toString(), data().toString())
                .inheritIO()
                .start()
                .waitFor();
        if (copied != 0) {
            throw new IOException("It cannot be copied to " + data());
        }
    }

    void end() throws IOException {
        Files.writeString(done(), Instant.now().toString());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
