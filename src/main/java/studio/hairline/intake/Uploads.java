package studio.hairline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Where a sent file lies until it is through; whatever is left of an earlier run of the program is thrown away. */
@Service
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final Path folder;

    Uploads(@Value("${hairline.home}") Path home) {
        this.folder = home.resolve("uploads");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                left.forEach(this::discard);
            } catch (IOException unreadable) {
                LOG.warn("uploads of an earlier run could not be removed", unreadable);
            }
        }
    }

    public Path fresh() {
        try {
            return Files.createTempFile(Files.createDirectories(folder), "upload", ".csv");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Removes the file if it is one of these. */
    public void discard(Path file) {
        if (file.toAbsolutePath().startsWith(folder.toAbsolutePath())) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                LOG.warn("an upload could not be removed", stays);
            }
        }
    }
}
