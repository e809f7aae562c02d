package studio.hairline.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of papers, of which only the letters used are put into one: Liberation Sans has Latin, Greek, Cyrillic and Hebrew letters,
 * Droid Sans Fallback those of Chinese, Japanese and Korean.
 */
enum PaperFonts {
    PLAIN("/liberation/LiberationSans-Regular.ttf"),
    BOLD("/liberation/LiberationSans-Bold.ttf"),
    EAST_ASIAN("/fonts/DroidSansFallback.ttf");

    private final BaseFont font;

    PaperFonts(String file) {
        try (InputStream open = PaperFonts.class.getResourceAsStream(file)) {
            if (open == null) {
                throw new IllegalStateException("There is no font " + file + ".");
            }
            font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, open.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    BaseFont font() {
        return font;
    }
}
