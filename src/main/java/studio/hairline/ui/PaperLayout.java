package studio.hairline.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Joins, stacks and orders letters as their script asks, by what Java itself lays text out with. A Java without its font
 * libraries does not: papers are written all the same, with every letter that stands for itself.
 */
final class PaperLayout {

    private static final Logger LOG = LoggerFactory.getLogger(PaperLayout.class);
    private static final int ANY_SIZE = 10;
    private static final Map<PaperFonts, BaseFont> FONTS = new EnumMap<>(PaperFonts.class);
    private static final @Nullable GlyphLayoutManager MANAGER = load();

    private PaperLayout() {}

    static boolean isThere() {
        return MANAGER != null;
    }

    static BaseFont font(PaperFonts font) {
        return Objects.requireNonNull(FONTS.get(font));
    }

    static void in(Document paper) {
        if (MANAGER != null) {
            paper.setGlyphLayoutManager(MANAGER);
        }
    }

    private static @Nullable GlyphLayoutManager load() {
        for (PaperFonts font : PaperFonts.values()) {
            FONTS.put(font, plain(font));
        }
        try {
            OfSomeFonts manager = new OfSomeFonts();
            for (PaperFonts font : PaperFonts.values()) {
                if (font.isLaidOut()) {
                    FONTS.put(font, manager.load(font));
                }
            }
            return manager;
        } catch (FontLoadException | IOException | RuntimeException | LinkageError | InternalError none) {
            LOG.warn("Java cannot lay text out here; scripts whose letters join stand as numbers on papers", none);
            return null;
        }
    }

    private static BaseFont plain(PaperFonts font) {
        try (InputStream open = open(font)) {
            return BaseFont.createFont(
                    font.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, open.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(PaperFonts font) {
        InputStream open = PaperLayout.class.getResourceAsStream(font.file());
        if (open == null) {
            throw new IllegalStateException("There is no font " + font.file() + ".");
        }
        return open;
    }

    /** Leaves alone letters that stand for themselves: laying them out costs a page twice the time. What is laid out is read aloud as written. */
    private static final class OfSomeFonts extends GlyphLayoutManager {

        private final Set<BaseFont> fonts = new HashSet<>();

        BaseFont load(PaperFonts font) throws FontLoadException, IOException {
            setWriteActualText(true);
            try (InputStream open = open(font)) {
                BaseFont loaded = loadFont(font.file(), open, ANY_SIZE).getBaseFont();
                fonts.add(loaded);
                return loaded;
            }
        }

        @Override
        public boolean supportsFont(BaseFont font) {
            return fonts.contains(font);
        }
    }
}
