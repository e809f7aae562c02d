package studio.hairline.post;

import studio.hairline.history.Refusal;

/**
 * One server of the studio's mail, and how one signs in there.
 *
 * @param host empty: there is none
 * @param user empty: it lets in without one
 * @param password empty where it is not told: to pages, and to say that the kept one stays
 */
public record MailServer(String host, int port, Secured secured, String user, String password) {

    public static final MailServer NONE = new MailServer("", 0, Secured.TLS, "", "");

    private static final int LONGEST = 250;

    /** @throws Refusal with a sentence when it cannot be one */
    public MailServer {
        host = host.strip();
        user = user.strip();
        if (!host.isEmpty() && (!host.matches("[A-Za-z0-9.:-]+") || host.length() > LONGEST)) {
            throw new Refusal("A mail server is named like mail.example.com, without anything before or behind it.");
        }
        if (!host.isEmpty() && (port < 1 || port > 65_535)) {
            throw new Refusal("A port lies between 1 and 65,535; leave it empty for the usual one.");
        }
        if (user.length() > LONGEST) {
            throw new Refusal("A user's name has at most " + LONGEST + " characters.");
        }
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    MailServer with(String otherPassword) {
        return new MailServer(host, port, secured, user, otherPassword);
    }

    /** @return without the password */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
