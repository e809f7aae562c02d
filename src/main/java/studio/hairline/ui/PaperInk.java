package studio.hairline.ui;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;

/** How words are put on paper: in letters of a size, each from the first font that has it. No letter is lost. */
public final class PaperInk {

    private static final float LEADING = 1.5f;

    private final PaperFonts first;
    private final Map<PaperFonts, Font> fonts = new EnumMap<>(PaperFonts.class);
    private final float size;

    private PaperInk(PaperFonts first, float size, Color colour) {
        this.first = first;
        this.size = size;
        for (PaperFonts font : PaperFonts.values()) {
            fonts.put(font, new Font(font.font(), size, Font.NORMAL, colour));
        }
    }

    /** @return a sheet this ink is made for, with these margins in points */
    public static Document sheet(float side, float top, float bottom) {
        Document sheet = new Document(PageSize.LETTER, side, side, top, bottom);
        PaperLayout.in(sheet);
        return sheet;
    }

    /** @param size in points */
    public static PaperInk plain(float size) {
        return new PaperInk(PaperFonts.PLAIN, size, Color.BLACK);
    }

    /** @param size in points */
    public static PaperInk bold(float size) {
        return bold(size, Color.BLACK);
    }

    /** @param size in points */
    public static PaperInk bold(float size, Color colour) {
        return new PaperInk(PaperFonts.BOLD, size, colour);
    }

    /** @param address where the words lead */
    public Phrase link(String words, String address) {
        Phrase phrase = phrase(words);
        phrase.getChunks().forEach(part -> ((Chunk) part).setAnchor(address));
        return phrase;
    }

    public Phrase phrase(String words) {
        Phrase phrase = new Phrase();
        phrase.setFont(font(first));
        for (PaperRun run : PaperRun.of(words, first)) {
            phrase.add(new Chunk(run.words(), font(run.font())));
        }
        return phrase;
    }

    public Paragraph paragraph(String words) {
        Paragraph paragraph = new Paragraph(phrase(words));
        paragraph.setLeading(size * LEADING);
        return paragraph;
    }

    private Font font(PaperFonts one) {
        return Objects.requireNonNull(fonts.get(one));
    }
}
