package studio.hairline.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.team.ForStaff;

/** What is signed on the screen for a session, kept as a PDF with the version of its text. */
@Service
@ForStaff
public class SignedPapers {

    private final SignedPaperRows rows;
    private final SessionRecordWriter sessions;
    private final PaperPdf pdf;
    private final RecordBook book;

    SignedPapers(SignedPaperRows rows, SessionRecordWriter sessions, PaperPdf pdf, RecordBook book) {
        this.rows = rows;
        this.sessions = sessions;
        this.pdf = pdf;
        this.book = book;
    }

    @Transactional(readOnly = true)
    public List<SignedPaper> of(long sessionId) {
        return rows.of(sessionId);
    }

    /** @throws Refusal when it is signed already */
    @Transactional
    public SignedPaper sign(long sessionId, Paper paper, Signing signing) {
        Subject whose = sessions.hold(sessionId);
        if (rows.of(sessionId).stream().anyMatch(one -> one.paper() == paper)) {
            throw new Refusal(paper.title() + " is signed already.");
        }
        SignedPaper signed = new SignedPaper(paper, paper.version(), signing.name(), book.now(), book.me());
        rows.add(sessionId, signed, pdf.of(sessionId, signed, signing));
        Map<String, String> about = Map.of("about", paper.title() + ", version " + paper.version());
        book.tell(whose, EventKind.PAPER_SIGNED, about);
        return signed;
    }

    /** @return nothing once it was erased */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(long sessionId, Paper paper) {
        return rows.pdf(sessionId, paper);
    }
}
