package studio.hairline.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts that are put into papers, only the letters used of each: Liberation Sans has Latin, Greek, Cyrillic and Hebrew letters.
 * Chinese, Japanese and Korean fonts are too large for that: papers name the usual ones, which the reader's program supplies.
 */
enum PaperFonts {
    PLAIN("LiberationSans-Regular"),
    BOLD("LiberationSans-Bold"),
    CHINESE("STSong-Light", "UniGB-UCS2-H"),
    JAPANESE("HeiseiKakuGo-W5", "UniJIS-UCS2-H"),
    KOREAN("HYGoThic-Medium", "UniKS-UCS2-H"),
    TRADITIONAL_CHINESE("MHei-Medium", "UniCNS-UCS2-H");

    private final BaseFont font;

    PaperFonts(String file) {
        String name = "/liberation/" + file + ".ttf";
        try (InputStream open = PaperFonts.class.getResourceAsStream(name)) {
            if (open == null) {
                throw new IllegalStateException("There is no font " + name + ".");
            }
            font = BaseFont.createFont(
                    file + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, open.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PaperFonts(String name, String encoding) {
        try {
            font = BaseFont.createFont(name, encoding, BaseFont.NOT_EMBEDDED);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    BaseFont font() {
        return font;
    }
}
