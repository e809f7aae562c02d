package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import studio.hairline.team.Acting;
import studio.hairline.testing.Database;

/** {@code make bench}; BENCH_SIZES and BENCH_DATABASES choose a part of it. */
public final class Bench {

    private final Table table = new Table();

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        Bench bench = new Bench();
        for (String name : chosen("BENCH_DATABASES", "h2,postgresql")) {
            bench.measure(Database.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        bench.table.write(Path.of("target", "bench.json"));
        System.exit(0);
    }

    private void measure(Database database) {
        long begin = System.nanoTime();
        try (Studio studio = new Studio(database)) {
            say("%s: %,d leads told through the verbs", database, Studio.BLOCK, begin);
            for (String size : chosen("BENCH_SIZES", "10000,100000,1000000")) {
                int leads = Integer.parseInt(size);
                long grown = System.nanoTime();
                studio.growTo(leads);
                say("%s: grown to %,d leads", database, leads, grown);
                studio.get(Acting.class).asSystem(() -> measure(database, leads, studio));
            }
        }
    }

    private void measure(Database database, int leads, Studio studio) {
        for (Question question : new Questions(studio).all()) {
            try {
                question.check();
                int before = studio.statements();
                Objects.requireNonNull(question.ours().get());
                int statements = studio.statements() - before;
                Timing ours = Timing.of(question.ours());
                table.add(new Line(database.name(), leads, question, ours, Timing.of(question.byHand()), statements));
            } catch (IllegalStateException wrong) {
                System.out.println("WRONG " + wrong.getMessage());
            }
        }
    }

    private static List<String> chosen(String name, String usual) {
        return Arrays.asList(
                Map.copyOf(System.getenv()).getOrDefault(name, usual).split(","));
    }

    private static void say(String words, Database database, int leads, long since) {
        System.out.printf(Locale.US, words + " in %.0f s%n", database, leads, (System.nanoTime() - since) / 1e9);
    }
}
