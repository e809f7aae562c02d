package studio.hairline.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that was not closed is read whole before it is opened: H2 by itself follows a chain of chunks that can end before
 * the last ones, and so forgets commits that are on the disk (decision 005).
 */
public final class TornFile {

    private static final Logger LOG = LoggerFactory.getLogger(TornFile.class);
    private static final int HEADER = 4096;
    private static final String CLOSED = ",clean:1,";

    private TornFile() {}

    /** Finds the last commit in the file, where its program did not close it; leaves alone what is closed or in use. */
    public static void mend(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) < HEADER || isClosed(file)) {
            return;
        }
        try {
            wholeRead(file).close(0);
            LOG.info("The studio's file had not been closed; it was read whole");
        } catch (MVStoreException refused) {
            LOG.info("The studio's file had not been closed and could not be read whole: {}", refused.getMessage());
        }
    }

    private static boolean isClosed(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains(CLOSED);
        }
    }

    private static MVStore wholeRead(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .recoveryMode()
                .autoCommitDisabled()
                .autoCompactFillRate(0)
                .open();
    }
}
