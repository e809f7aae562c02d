package studio.hairline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("frontend/src"), Path.of("frontend/styles"));

    @ParameterizedTest
    @EnumSource
    void isKeptEverywhere(Rule rule) throws IOException {
        for (Path source : files()) {
            assertThat(rule.breaches(Files.readString(source)))
                    .as(source.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void bitesWhereItIsBroken(Rule rule) {
        assertThat(rule.breaches("package example;\n" + rule.broken())).containsExactly("2: " + rule.broken());
        assertThat(rule.breaches(rule.kept())).isEmpty();
    }

    @Test
    void thereIsSomethingToSearch() throws IOException {
        assertThat(files()).hasSizeGreaterThan(100).anyMatch(file -> file.endsWith("paint.ts"));
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new java.util.ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }
}
