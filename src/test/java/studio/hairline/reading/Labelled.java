package studio.hairline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.leads.Category;
import studio.hairline.people.SafetyFlag;

/** An inquiry as somebody may write it, and what a human says it is about; a category that is not recorded: it does not say. */
record Labelled(String language, Category category, String grade, Set<SafetyFlag> flags, String text) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** @param name "dev", which may be looked at while the rules are tuned, or "unseen", which may not */
    static List<Labelled> all(String name) {
        try (InputStream file = Objects.requireNonNull(Labelled.class.getResourceAsStream(name + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Labelled::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled of(String line) {
        String[] part = line.split("\\|", 5);
        Set<SafetyFlag> flags = Stream.of(part[3].split(","))
                .filter(code -> !code.equals("-"))
                .map(SafetyFlag::valueOf)
                .collect(Collectors.toSet());
        Category category = part[1].equals("-") ? Category.NOT_RECORDED : Category.valueOf(part[1]);
        return new Labelled(part[0], category, part[2], flags, part[4]);
    }

    Reading read() {
        return Reader.read(Text.of(text), TODAY, Lessons.NONE);
    }

    /** @return whether the right category is among the first of those suggested */
    boolean isAmong(int first) {
        return read().categories().stream().limit(first).anyMatch(one -> one.what() == category);
    }
}
