package studio.hairline.post;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** Whether the studio's mail goes out and comes in, for everybody who waits for it. */
@Service
@ForStaff
public class MailStatus {

    private final Account account;
    private final Bookmarks bookmarks;

    MailStatus(Account account, Bookmarks bookmarks) {
        this.account = account;
        this.bookmarks = bookmarks;
    }

    /** When the mailbox was looked into last. @param problem a sentence; null when all went well */
    public record LastLook(@Nullable Instant at, @Nullable String problem) {}

    @Transactional(readOnly = true)
    public boolean sends() {
        return account.sends();
    }

    /** @return nothing without a mailbox */
    @Transactional(readOnly = true)
    public Optional<LastLook> lastLook() {
        return bookmarks.last().map(look -> new LastLook(look.at(), look.problem()));
    }
}
