package studio.hairline.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** Takes in what somebody unknown wrote by e-mail, or holds it back with its reasons; it loses nothing. */
@Service
@ForStaff
public class MailedInquiries {

    private final Posts posts;
    private final HeldInquiries held;

    MailedInquiries(Posts posts, HeldInquiries held) {
        this.posts = posts;
        this.held = held;
    }

    /**
     * The same e-mail again changes nothing.
     *
     * @param reasons why it is held back in any case
     * @return the lead; nothing when it is held back
     */
    @Transactional
    public Optional<Long> take(String messageId, Posted posted, Instant at, List<String> reasons) {
        List<String> against = new ArrayList<>(reasons);
        against.addAll(posted.problems().values());
        against.addAll(new SpamSigns(posted, Optional.empty(), "", false).inWords());
        String mark = "mail " + ApiKeys.hash(messageId);
        if (!against.isEmpty()) {
            held.keep(mark, posted, against);
            return Optional.empty();
        }
        return Optional.of(posts.receive(InquiryPage.OWN_PAGE, mark, posted, at).leadId());
    }
}
