package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as a kill left it, with 48 leads acknowledged: the last three stand where H2 does not look by itself. */
class TornFileTest {

    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void tear() throws Exception {
        file = folder.resolve("hairline.mv.db");
        try (InputStream torn =
                new GZIPInputStream(Objects.requireNonNull(TornFileTest.class.getResourceAsStream("torn.mv.db.gz")))) {
            Files.copy(torn, file);
        }
    }

    @Test
    void theDatabaseAloneForgetsWhatIsOnTheDisk() throws Exception {
        assertThat(leads()).isEqualTo(45);
    }

    @Test
    void readWholeNothingIsForgotten() throws Exception {
        TornFile.mend(file);
        assertThat(leads()).isEqualTo(48);
    }

    @Test
    void aFileThatWasClosedIsLeftAsItIs() throws Exception {
        TornFile.mend(file);
        leads();
        byte[] closed = Files.readAllBytes(file);
        TornFile.mend(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(closed);
    }

    @Test
    void aFileInUseIsLeftToItsUser() throws Exception {
        try (Connection user = connect()) {
            user.createStatement().execute("delete from tallies");
            user.createStatement().execute("checkpoint sync");
            byte[] used = Files.readAllBytes(file);
            TornFile.mend(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(used);
        }
    }

    private int leads() throws Exception {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from leads")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("hairline") + OPTIONS, "sa", "");
    }
}
