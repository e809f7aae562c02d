package studio.hairline.post;

import java.time.Instant;

/**
 * An e-mail that came.
 *
 * @param messageId its own name in the world
 * @param words what they wrote, without what they quote; of a bounce why it came back
 * @param answers all Message-IDs it answers
 */
record Received(
        String messageId,
        Instant arrived,
        From from,
        String subject,
        String words,
        String answers,
        Kind kind,
        int attachments) {

    /** Whom it is from. @param name may be empty */
    record From(String address, String name) {}

    /** What it is to us. */
    enum Kind {
        LETTER,
        /** Written by a program: an absence, a newsletter. No answer. */
        AUTOMATIC,
        /** One of ours came back. */
        BOUNCE,
        /** A copy of what we sent. */
        OURS
    }

    /** @return what is kept as what they said */
    String said() {
        String all = words.isBlank() ? subject : words;
        return attachments == 0
                ? all
                : all + "\n\n(" + attachments + (attachments == 1 ? " attachment is" : " attachments are")
                        + " in your mailbox.)";
    }
}
