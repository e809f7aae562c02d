package studio.hairline.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.post.Bookmarks.Bookmark;

/** Keeps what came, and how far the mailbox is read, in one transaction: on the disk when it returns. */
@Component
class Keeping {

    private final ReceivedRows rows;
    private final Bookmarks bookmarks;

    Keeping(ReceivedRows rows, Bookmarks bookmarks) {
        this.rows = rows;
        this.bookmarks = bookmarks;
    }

    @Transactional
    public void keep(Received mail, Bookmark mark) {
        rows.keep(mail);
        bookmarks.set(mark);
    }

    @Transactional
    public void mark(Bookmark mark) {
        bookmarks.set(mark);
    }

    /** @return false when somebody looked since then already */
    @Transactional
    public boolean look(Instant now, Instant since) {
        return bookmarks.look(now, since);
    }

    @Transactional
    public void looked(@Nullable String problem) {
        bookmarks.looked(problem);
    }
}
