package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.team.Acting;
import studio.hairline.testing.TestClock;

@ExtendWith(OutputCaptureExtension.class)
class KeptSafeTest {

    private static final StudioFacts FACTS =
            new StudioFacts("Copied Studio", ZoneId.of("America/Denver"), Currency.getInstance("USD"), 60);

    @TempDir
    Path home;

    @Test
    void theStudioIsCopiedBeforeItsTablesChangeAndTheCopyOpens() throws Exception {
        writeByHand("insert into studio values (1, 'Copied Studio', 'America/Denver', 'USD', 60, current_timestamp)");
        try (ConfigurableApplicationContext upgraded = FileStudio.start(home)) {
            assertThat(upgraded.getBean(StudioSettings.class).facts().name()).isEqualTo("Copied Studio");
        }
        List<Path> copies = copies();
        assertThat(copies).singleElement().asString().contains("before-V").endsWith(".zip");
        assertThat(nameIn(restored(copies.getFirst()))).isEqualTo("Copied Studio");
    }

    @Test
    void aNewStudioNeedsNoCopy() throws Exception {
        FileStudio.start(home).close();
        FileStudio.start(home).close();
        assertThat(copies()).isEmpty();
    }

    @Test
    void aBackupMadeWhileTheStudioRunsOpensOnItsOwn() throws Exception {
        try (ConfigurableApplicationContext program = FileStudio.start(home)) {
            program.getBean(Acting.class).asSystem(() -> {
                program.getBean(StudioSettings.class).found(FACTS);
                program.getBean(Backups.class).make();
            });
        }
        assertThat(nameIn(restored(copies().getFirst()))).isEqualTo("Copied Studio");
    }

    @Test
    void aSampleCutShortWhileItWasMadeIsMadeAnew() {
        try (ConfigurableApplicationContext cut = sample()) {
            JdbcTemplate jdbc = cut.getBean(JdbcTemplate.class);
            assertThat(jdbc.queryForObject("select half_told from studio", Boolean.class))
                    .isFalse();
            jdbc.update("update studio set half_told = true");
            jdbc.update("update people set name = 'Left Over'");
        }
        try (ConfigurableApplicationContext anew = sample()) {
            JdbcTemplate jdbc = anew.getBean(JdbcTemplate.class);
            assertThat(jdbc.queryForObject("select half_told from studio", Boolean.class))
                    .isFalse();
            assertThat(jdbc.queryForList("select name from people", String.class))
                    .isNotEmpty()
                    .doesNotContain("Left Over");
        }
    }

    private ConfigurableApplicationContext sample() {
        ConfigurableApplicationContext program =
                FileStudio.start(home, "--spring.profiles.active=demo", "--hairline.demo.leads=5");
        program.getBean("sampleStudio", SmartLifecycle.class).start();
        return program;
    }

    @Test
    void onlyTheLastNightlyCopiesAreKept() throws Exception {
        try (ConfigurableApplicationContext program = FileStudio.start(home, "--hairline.backup.keep=2")) {
            TestClock clock = program.getBean(TestClock.class);
            for (int night = 0; night < 4; night++) {
                clock.advance(Duration.ofDays(1));
                program.getBean(Backups.class).nightly();
            }
        }
        assertThat(copies()).hasSize(2);
    }

    @Test
    void aSecondProgramOnTheSameFolderIsToldSo(CapturedOutput output) throws Exception {
        FileStudio.start(home).close();
        try (FileChannel first = FileChannel.open(home.resolve("hairline.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(first.lock().isValid()).isTrue();
            assertThatThrownBy(() -> FileStudio.start(home).close()).isInstanceOf(Exception.class);
        }
        assertThat(output)
                .contains("Hairline is already running on the data in " + home)
                .contains("HAIRLINE_HOME");
    }

    @Test
    void theSampleStudioIsNotMixedIntoARealOne(CapturedOutput output) {
        try (ConfigurableApplicationContext real = FileStudio.start(home)) {
            real.getBean(Acting.class)
                    .asSystem(() -> real.getBean(StudioSettings.class).found(FACTS));
        }
        assertThatThrownBy(() ->
                        FileStudio.start(home, "--spring.profiles.active=demo").close())
                .rootCause()
                .hasMessageContaining("belong to a real studio");
        assertThat(output).contains("give the sample studio a folder");
    }

    private void writeByHand(String sql) throws SQLException {
        Flyway.configure().dataSource(url(home), "sa", "").target("1").load().migrate();
        try (Connection connection = open(home)) {
            connection.createStatement().execute(sql);
        }
    }

    private List<Path> copies() throws IOException {
        Path folder = home.resolve("backups");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path restored(Path copy) throws IOException {
        Path folder = Files.createDirectory(home.resolve("restored"));
        try (InputStream in = Files.newInputStream(copy);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
        return folder;
    }

    private static String nameIn(Path folder) throws SQLException {
        try (Connection connection = open(folder);
                ResultSet row = connection.createStatement().executeQuery("select name from studio")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder), "sa", "");
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("hairline")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }
}
