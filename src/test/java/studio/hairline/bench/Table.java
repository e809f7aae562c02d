package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was measured, and how each question grew. */
final class Table {

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Long> heaps = new TreeMap<>();

    void add(Line line) {
        if (lines.isEmpty()) {
            System.out.println(Line.head());
        }
        lines.add(line);
        System.out.println(line.text());
    }

    /** @param kilobytes what an open page keeps in the heap, by page */
    void keep(Map<String, Long> kilobytes) {
        heaps.putAll(kilobytes);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Stream<String> heap = heaps.entrySet().stream()
                .map(one -> "{\"question\":\"live heap per open %s\",\"kilobytes\":%d}"
                        .formatted(one.getKey(), one.getValue()));
        Files.writeString(
                file,
                Stream.concat(lines.stream().map(Line::json), heap).collect(Collectors.joining(",\n ", "[", "]\n")));
        lines.forEach(this::sayGrowth);
    }

    private void sayGrowth(Line line) {
        Line first = lines.stream()
                .filter(one -> one.database().equals(line.database())
                        && one.question().name().equals(line.question().name()))
                .findFirst()
                .orElse(line);
        if (first != line) {
            double times = line.growth(first);
            System.out.printf(
                    Locale.US,
                    "%-11s %-30s %,d to %,d leads: %.2f times, allowed %.1f%s%n",
                    line.database(),
                    line.question().name(),
                    first.leads(),
                    line.leads(),
                    times,
                    line.question().grows(),
                    times > line.question().grows() ? "  TOO MUCH" : "");
        }
    }
}
