package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was measured, and how each question grew. */
final class Table {

    private final List<Line> lines = new ArrayList<>();
    private final List<Measured> others = new ArrayList<>();

    /** Says it at once: a million leads take their time. */
    void add(Line line) {
        if (lines.isEmpty()) {
            System.out.println(Line.head());
        }
        lines.add(line);
        System.out.println(line.text(smallest(line)));
    }

    /** Says it at once, too. */
    void add(Measured measured) {
        others.add(measured);
        System.out.println(measured.text());
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                Stream.concat(lines.stream().map(Line::json), others.stream().map(Measured::json))
                        .collect(Collectors.joining(",\n ", "[", "]\n")));
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
        others.forEach(measured -> System.out.println(measured.text()));
    }

    private Line smallest(Line line) {
        return lines.stream().filter(line::isSameQuestion).findFirst().orElse(line);
    }
}
