package studio.hairline.triage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where replies by e-mail are put when the studio has a mail server of its own; the room above that has it, takes them on. */
public interface Postbox {

    /** What is to be sent. */
    record Reply(String to, String subject, String words) {}

    /** @return whether replies can be put in */
    boolean isOpen();

    /** @return by what it is taken out again; it is sent once what is going on is committed */
    long put(long leadId, Reply reply);

    /** @throws studio.hairline.history.Refusal when it has left already */
    void takeOut(long mailId);

    /** @return a sentence on what of this lead has not left yet */
    Optional<String> waiting(long leadId);

    /** @param subject may be null */
    static String oneLine(@Nullable String subject) {
        return subject == null ? "" : subject.replaceAll("\\s+", " ").strip();
    }
}
