package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRows;
import studio.hairline.team.Acting;
import studio.hairline.testing.Database;

/** {@code make bench}; BENCH_SIZES and BENCH_DATABASES choose a part of it, BENCH_KEEP names the folder the studios are kept in. */
public final class Bench {

    private static final Map<String, String> SETTINGS = Map.copyOf(System.getenv());

    private static final double WARM_SECONDS = Integer.getInteger("bench.warm", 30);

    /** Whether pages are weighed in a browser, too. */
    private static final boolean BROWSER = !Boolean.getBoolean("bench.nobrowser");

    private final Table table = new Table();

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Bench bench = new Bench();
        for (String name : chosen("BENCH_DATABASES", "h2,postgresql")) {
            bench.measure(Database.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        if (Files.exists(Served.program()) && BROWSER) {
            new Weights(bench.table).measure();
        }
        bench.table.write(Path.of("target", "bench.json"));
        System.exit(0);
    }

    private void measure(Database database) throws IOException, InterruptedException {
        Path all = Path.of(SETTINGS.getOrDefault("BENCH_KEEP", "target/bench")).toAbsolutePath();
        Kept smaller = null;
        for (String size : chosen("BENCH_SIZES", "10000,100000,1000000")) {
            int leads = Integer.parseInt(size);
            Kept kept = Kept.of(all, database, leads);
            if (!kept.isFresh()) {
                kept.begin(smaller);
            }
            measure(database, leads, kept);
            smaller = kept;
        }
    }

    private void measure(Database database, int leads, Kept kept) throws IOException {
        long begin = System.nanoTime();
        if (!kept.isFresh()) {
            try (Studio growing = new Studio(database, kept.data(), Instant.now())) {
                growing.growTo(leads);
            }
            kept.end();
        }
        try (Studio studio = new Studio(database, kept.data(), kept.settled())) {
            say("%s: a studio of %,d leads is there after %.0f s", database, leads, begin);
            studio.get(Acting.class).asSystem(() -> {
                measure(database, leads, studio);
                export(database, leads, studio);
            });
        }
        if (Files.exists(Served.program()) && BROWSER) {
            new LargePages(table, name(database, leads)).weigh(database, kept.data());
        }
    }

    private static String name(Database database, int leads) {
        return String.format(Locale.US, "%s %,d", database, leads);
    }

    private void measure(Database database, int leads, Studio studio) {
        List<Question> questions = Stream.concat(
                        new Questions(studio).all().stream(), new PageQuestions(studio).all().stream())
                .filter(question -> question.name().matches(System.getProperty("bench.only", ".*")))
                .toList();
        Race.warm(questions, WARM_SECONDS);
        for (Question question : questions) {
            try {
                question.check();
                int statements = studio.statements(
                        () -> Objects.requireNonNull(question.ours().get()));
                Race race = Race.between(question.ours(), question.byHand());
                table.add(new Line(database.name(), leads, question, race, statements));
            } catch (IllegalStateException wrong) {
                System.out.println("WRONG " + wrong.getMessage());
            }
        }
    }

    private void export(Database database, int leads, Studio studio) {
        AtomicLong rows = new AtomicLong();
        long begin = System.nanoTime();
        studio.get(LeadRows.class).each(LeadFilter.ALL, LeadOrder.LATEST_FIRST, row -> rows.incrementAndGet());
        double seconds = (System.nanoTime() - begin) / 1e9;
        table.add(Measured.one(name(database, leads), "leads exported", "rows a second", rows.get() / seconds));
    }

    private static List<String> chosen(String name, String usual) {
        return Arrays.asList(SETTINGS.getOrDefault(name, usual).split(","));
    }

    private static void say(String words, Database database, int leads, long since) {
        System.out.printf(Locale.US, words + "%n", database, leads, (System.nanoTime() - since) / 1e9);
    }
}
