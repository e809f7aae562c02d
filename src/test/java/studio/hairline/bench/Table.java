package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was measured, and how each question grew. */
final class Table {

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Long> heaps = new TreeMap<>();

    /** Says it at once: a million leads take their time. */
    void add(Line line) {
        if (lines.isEmpty()) {
            System.out.println(Line.head());
        }
        lines.add(line);
        System.out.println(line.text(smallest(line)));
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
        say();
    }

    /** All in one, each question with its sizes together. */
    private void say() {
        System.out.println();
        System.out.println(Line.head());
        lines.stream()
                .filter(line -> smallest(line) == line)
                .flatMap(first -> lines.stream().filter(first::isSameQuestion))
                .forEach(line -> System.out.println(line.text(smallest(line))));
    }

    private Line smallest(Line line) {
        return lines.stream().filter(line::isSameQuestion).findFirst().orElse(line);
    }
}
