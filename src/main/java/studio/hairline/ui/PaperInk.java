package studio.hairline.ui;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.FontSelector;

/** How words are put on paper: in letters of a size, each from the first font that has it. No letter is lost. */
public final class PaperInk {

    private static final float LEADING = 1.5f;

    private final List<PaperFonts> fonts;
    private final FontSelector selector = new FontSelector();
    private final float size;

    private PaperInk(PaperFonts first, float size, Color colour) {
        this.size = size;
        fonts = Stream.concat(Stream.of(first), Stream.of(PaperFonts.values()).filter(font -> font != first))
                .toList();
        fonts.forEach(font -> selector.addFont(new Font(font.font(), size, Font.NORMAL, colour)));
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
        return selector.process(printable(words));
    }

    public Paragraph paragraph(String words) {
        Paragraph paragraph = new Paragraph(phrase(words));
        paragraph.setLeading(size * LEADING);
        return paragraph;
    }

    /** A letter that no font has stands by its number in Unicode, such as "[U+0E2A]". */
    private String printable(String words) {
        return words.codePoints().mapToObj(this::printable).collect(Collectors.joining());
    }

    private String printable(int letter) {
        boolean known = Character.isWhitespace(letter)
                || fonts.stream().anyMatch(font -> font.font().charExists(letter));
        return known ? Character.toString(letter) : "[U+%04X]".formatted(letter);
    }
}
