package studio.hairline.letter;

import java.util.List;
import org.springframework.stereotype.Service;
import studio.hairline.operations.StudioTime;
import studio.hairline.post.TeamPost;
import studio.hairline.team.ForOwner;

/** What became of the e-mails of a letter. */
@Service
@ForOwner
public class LetterPost {

    private final LetterQueue queue;
    private final TeamPost post;
    private final StudioTime time;

    LetterPost(LetterQueue queue, TeamPost post, StudioTime time) {
        this.queue = queue;
        this.post = post;
        this.time = time;
    }

    /** @return whether there is a server that sends */
    public boolean isOpen() {
        return post.isOpen();
    }

    public List<Sent> of(LetterWeek week) {
        return queue.of(week);
    }

    /** One that failed is tried within a minute. */
    public void again(Sent one) {
        queue.again(one.week(), one.userId(), time.now());
    }
}
