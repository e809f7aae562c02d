package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import studio.hairline.care.CertificateWords;
import studio.hairline.people.Contact;
import studio.hairline.people.Erasures;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.team.Acting;

/** What was erased is not in the bytes of the studio's file either, once the studio has started again. */
class FileAnewTest {

    private static final String FILE = "hairline.mv.db";
    private static final String LEFT = "left-by-the-kill";
    private static final Contact ANA = Contact.of("Qzxanna Qzxmarried", "qzxanna@example.com", "+1 512 555 0147");
    private static final List<String> TRACES = List.of("Qzxanna", "qzxanna", "Qzxmarried");

    @TempDir
    static Path home;

    @TempDir
    Path killed;

    private static long number;

    /** She is erased, and the program ends as by a kill: what lay on the disk then is all there is. */
    @BeforeAll
    static void anaIsErasedAndTheProgramKilled() {
        try (ConfigurableApplicationContext program = FileStudio.start(home)) {
            program.getBean(Acting.class).asSystem(() -> {
                program.getBean(StudioSettings.class)
                        .found(new StudioFacts(
                                "Erasing Studio",
                                java.time.ZoneId.of("America/Denver"),
                                Currency.getInstance("USD"),
                                60));
                PersonDetails ana = program.getBean(People.class).add(ANA, null);
                number = program.getBean(Erasures.class)
                        .erase(ana.id(), ana.displayName())
                        .number();
                assertThat(said(program)).contains("still hold what was removed", "When Hairline starts next");
                copy();
            });
        }
    }

    @Test
    void theNextStartWritesTheFileWithoutThemAndTheCertificateSaysSo() throws IOException {
        assertThat(traces()).isNotEmpty();
        try (ConfigurableApplicationContext again = FileStudio.start(killed)) {
            assertThat(traces()).isEmpty();
            again.getBean(Acting.class)
                    .asSystem(
                            () -> assertThat(said(again)).contains("was written anew on", "without what was removed"));
        }
        assertThat(traces()).isEmpty();
    }

    @Test
    void whatAKillLeftOfTheWritingIsNoHindrance() throws IOException {
        Files.writeString(killed.resolve(FILE + ".tempFile"), "half a file");
        try (ConfigurableApplicationContext again = FileStudio.start(killed)) {
            assertThat(again.getBean(StudioSettings.class).facts().name()).isEqualTo("Erasing Studio");
        }
        assertThat(traces()).isEmpty();
        assertThat(killed.resolve(FILE + ".tempFile")).doesNotExist();
    }

    @Test
    void theFileIsWrittenAnewOnceOnly() throws IOException {
        FileStudio.start(killed).close();
        try (ConfigurableApplicationContext third = FileStudio.start(killed)) {
            assertThat(third.getBean(org.springframework.jdbc.core.JdbcTemplate.class)
                            .queryForObject("select count(*) from freed_space where owed_at is null", Long.class))
                    .isEqualTo(1);
        }
    }

    private static String said(ConfigurableApplicationContext program) {
        var certificate = program.getBean(Erasures.class).certificate(number);
        return String.join("\n", program.getBean(CertificateWords.class).kept(certificate));
    }

    @BeforeEach
    void anotherStart() throws IOException {
        Files.copy(home.resolve(LEFT), killed.resolve(FILE));
    }

    private static void copy() {
        try {
            Files.copy(home.resolve(FILE), home.resolve(LEFT));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private List<String> traces() throws IOException {
        String bytes = new String(Files.readAllBytes(killed.resolve(FILE)), StandardCharsets.ISO_8859_1);
        return TRACES.stream().filter(bytes::contains).toList();
    }
}
