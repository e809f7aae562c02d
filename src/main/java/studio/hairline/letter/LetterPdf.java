package studio.hairline.letter;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.letter.LetterText.Link;
import studio.hairline.letter.LetterText.Part;
import studio.hairline.operations.StudioSettings;
import studio.hairline.ui.PaperInk;

/** A letter on one sheet of paper, whose figures and names are links. */
@Component
public class LetterPdf {

    private static final PaperInk TITLE = PaperInk.bold(17);
    private static final PaperInk HEAD = PaperInk.bold(11);
    private static final PaperInk STRONG = PaperInk.bold(9);
    private static final PaperInk TEXT = PaperInk.plain(9);
    private static final float LINE = 11.5f;

    private final StudioSettings studio;

    LetterPdf(StudioSettings studio) {
        this.studio = studio;
    }

    /** @param host before each link, without a slash at its end; empty: nothing is a link */
    public byte[] of(LetterText letter, String host) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document paper = PaperInk.sheet(54, 42, 36)) {
            PdfWriter.getInstance(paper, bytes);
            paper.addTitle(letter.title());
            paper.open();
            paper.add(STRONG.paragraph(studio.facts().name()));
            paper.add(TITLE.paragraph(letter.title()));
            paper.add(TEXT.paragraph(letter.about()));
            letter.parts().forEach(part -> add(paper, part, host));
        }
        return bytes.toByteArray();
    }

    private static void add(Document paper, Part part, String host) {
        Paragraph title = HEAD.paragraph(part.title());
        title.setSpacingBefore(10);
        paper.add(title);
        if (!part.words().isEmpty()) {
            Paragraph words = TEXT.paragraph(part.words());
            words.setLeading(LINE);
            paper.add(words);
        }
        part.lines().forEach(line -> paper.add(paragraph(line, host)));
    }

    private static Paragraph paragraph(Line line, String host) {
        Paragraph one = new Paragraph(LINE);
        one.setSpacingBefore(3);
        one.setIndentationLeft(8);
        if (!line.lead().isEmpty()) {
            String lead = line.isFigure() ? line.lead() + ": " + line.value() : line.lead();
            one.add(linked(lead + (line.isFigure() ? ". " : " – "), STRONG, line.page(), host));
        }
        one.add(TEXT.phrase(line.words()));
        links(line).forEach(link -> {
            one.add(TEXT.phrase(" "));
            one.add(linked(link.words(), TEXT, link.page(), host));
        });
        return one;
    }

    private static List<Link> links(Line line) {
        return IntStream.range(0, line.links().size())
                .mapToObj(place -> {
                    Link link = line.links().get(place);
                    return new Link(link.words() + after(line, place), link.page());
                })
                .toList();
    }

    /** Of several names the last is followed by how many more there are, which the line opens as well: "Ana, Ben and 2 more." */
    private static String after(Line line, int place) {
        int last = line.links().size() - 1;
        boolean more = place == last - 1 && line.links().get(last).page().equals(line.page());
        return place == last ? "." : more ? "" : ",";
    }

    private static Phrase linked(String words, PaperInk ink, String page, String host) {
        return page.isEmpty() || host.isEmpty() ? ink.phrase(words) : ink.link(words, host + "/" + page);
    }
}
