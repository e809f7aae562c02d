package studio.hairline.intake;

import java.util.List;
import org.springframework.stereotype.Service;
import studio.hairline.history.Refusal;
import studio.hairline.intake.Posts.Received;
import studio.hairline.team.ForStaff;

/** Takes in what the studio's own inquiry page brings, or holds it back with its reasons; it loses nothing. */
@Service
@ForStaff
public class InquiryPage {

    /** Stands for the page where another program has the number of its key. */
    static final long OWN_PAGE = 0;

    private final Posts posts;
    private final HeldInquiries held;

    InquiryPage(Posts posts, HeldInquiries held) {
        this.posts = posts;
        this.held = held;
    }

    /**
     * On the disk when this returns. The same of one form is the same inquiry; corrected and sent again it is another.
     *
     * @param reasons why it is held back; none: it becomes a lead
     */
    public void take(String formMark, Posted posted, List<String> reasons) {
        String mark = "page " + ApiKeys.hash(formMark + " " + posted.content());
        if (posts.isKnown(OWN_PAGE, mark)) {
            return;
        }
        if (!reasons.isEmpty()) {
            held.keep(mark, posted, reasons);
            return;
        }
        try {
            Received ignored = posts.receive(OWN_PAGE, mark, posted);
        } catch (Refusal refused) {
            held.keep(mark, posted, List.of(String.valueOf(refused.getMessage())));
        }
    }
}
