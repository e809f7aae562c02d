package studio.hairline.post;

/** How far an e-mail of ours is. */
public enum MailState {
    WAITING,
    /** A sender is at it. */
    SENDING,
    /** The server has taken it. */
    SENT,
    /** Not tried again until somebody says so. */
    FAILED
}
