package studio.hairline.post;

/** How the way to a mail server is kept from other eyes. */
public enum Secured {
    TLS("TLS from the start", 465, 993),
    STARTTLS("STARTTLS", 587, 143),
    NONE("None", 25, 143);

    private final String label;
    private final int smtpPort;
    private final int imapPort;

    Secured(String label, int smtpPort, int imapPort) {
        this.label = label;
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    public String label() {
        return label;
    }

    /** @return the usual one */
    public int smtpPort() {
        return smtpPort;
    }

    /** @return the usual one */
    public int imapPort() {
        return imapPort;
    }
}
