package studio.hairline.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is signed for a session. A text that changes gets the next version: what was signed stays as it was. */
public enum Paper {
    CONSENT("Consent to the session", 1),
    AFTERCARE("Aftercare acknowledged", 1);

    private final String title;
    private final int version;

    Paper(String title, int version) {
        this.title = title;
        this.version = version;
    }

    public String title() {
        return title;
    }

    /** @return which version of the text is signed now */
    public int version() {
        return version;
    }

    /** @return its paragraphs, as they are signed now */
    public List<String> text() {
        String file = "/papers/" + name().toLowerCase(java.util.Locale.ROOT) + "-" + version + ".txt";
        try (InputStream text = Paper.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("There is no text " + file + ".");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
