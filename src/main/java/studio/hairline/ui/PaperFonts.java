package studio.hairline.ui;

import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of papers, of which only the letters used are put into one: Liberation Sans has Latin, Greek and Cyrillic letters, Droid Sans
 * Fallback those of Chinese, Japanese and Korean, Noto Sans those of scripts whose letters join, stack or run from right to left.
 */
enum PaperFonts {
    PLAIN("/liberation/LiberationSans-Regular.ttf", false),
    BOLD("/liberation/LiberationSans-Bold.ttf", false),
    HEBREW("/fonts/NotoSansHebrew-Regular.ttf", true),
    ARABIC("/fonts/NotoSansArabic-Regular.ttf", true),
    DEVANAGARI("/fonts/NotoSansDevanagari-Regular.ttf", true),
    THAI("/fonts/NotoSansThai-Regular.ttf", true),
    EAST_ASIAN("/fonts/DroidSansFallback.ttf", false);

    private final String file;
    private final boolean laidOut;

    PaperFonts(String file, boolean laidOut) {
        this.file = file;
        this.laidOut = laidOut;
    }

    String file() {
        return file;
    }

    /** Whether its letters are put in order by {@link PaperLayout}. */
    boolean isLaidOut() {
        return laidOut;
    }

    BaseFont font() {
        return PaperLayout.font(this);
    }

    /** Letters that cannot be laid out are none: they would stand there apart, and in the wrong order. */
    boolean has(int letter) {
        return (!laidOut || PaperLayout.isThere()) && font().charExists(letter);
    }
}
