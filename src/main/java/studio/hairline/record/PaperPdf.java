package studio.hairline.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PaperInk;

/** A paper as it was signed: its words, the session, the name and the signature. */
@Component
class PaperPdf {

    private static final PaperInk TITLE = PaperInk.bold(18);
    private static final PaperInk STRONG = PaperInk.bold(11);
    private static final PaperInk TEXT = PaperInk.plain(11);
    private static final int SIGNATURE_WIDTH = 240;
    private static final int SIGNATURE_HEIGHT = 90;

    private final SessionRecordRows rows;
    private final StudioSettings studio;
    private final StudioTime time;

    PaperPdf(SessionRecordRows rows, StudioSettings studio, StudioTime time) {
        this.rows = rows;
        this.studio = studio;
        this.time = time;
    }

    byte[] of(long sessionId, SignedPaper signed, Signing signing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document paper = PaperInk.sheet(64, 64, 64)) {
            PdfWriter.getInstance(paper, bytes);
            paper.addTitle(signed.paper().title());
            paper.open();
            paper.add(STRONG.paragraph(studio.facts().name()));
            paper.add(spaced(TITLE.paragraph(signed.paper().title())));
            rows.of(sessionId).ifPresent(record -> paper.add(STRONG.paragraph(about(record.visit()))));
            signed.paper().text().forEach(words -> paper.add(spaced(TEXT.paragraph(words))));
            sign(paper, signed, signing);
        }
        return bytes.toByteArray();
    }

    private String about(ChairVisit visit) {
        return visit.name() + " · " + visit.words() + " · " + Formats.instant(visit.startsAt(), time.zone())
                + (visit.artist().isEmpty() ? "" : " · " + visit.artist());
    }

    private void sign(Document paper, SignedPaper signed, Signing signing) {
        byte[] drawn = signing.drawn();
        if (drawn != null) {
            paper.add(image(drawn));
        }
        String how = drawn == null ? "Signed by writing the name: " : "Signed: ";
        paper.add(STRONG.paragraph(how + signed.name()));
        paper.add(TEXT.paragraph(Formats.instant(signed.at(), time.zone()) + " · text version " + signed.version()));
    }

    private static Image image(byte[] drawn) {
        try {
            Image image = Image.getInstance(drawn);
            image.scaleToFit(SIGNATURE_WIDTH, SIGNATURE_HEIGHT);
            return image;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(8);
        paragraph.setSpacingAfter(8);
        return paragraph;
    }
}
