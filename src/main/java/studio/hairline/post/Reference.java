package studio.hairline.post;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what an answer to one of our e-mails is known: in its subject, and in its Message-ID. It is drawn by chance, so that nobody
 * comes upon another's.
 */
record Reference(String code) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)(?:\\[|<hairline\\.)([" + LETTERS + "]{" + LENGTH + "})(?:]|@)");

    static Reference fresh() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Reference(code.toString());
    }

    /** @return all that may be one, as they come */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = ANYWHERE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).toUpperCase(java.util.Locale.ROOT));
        }
        return found;
    }

    String inSubject(String subject) {
        return subject + " [" + code + "]";
    }

    String messageId(String domain) {
        return "<hairline." + code + "@" + domain + ">";
    }
}
