package studio.hairline.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Proof of work, as in hashcash: a number whose SHA-256 together with the form's stamp begins with sixteen zero bits. A browser
 * finds it in a second or two while somebody writes; without scripts there is none, and none is needed.
 */
public final class Work {

    private Work() {}

    /** @param number as the browser found it, at most 12 digits */
    public static boolean isDone(String stamp, String number) {
        if (stamp.isEmpty() || !number.matches("\\d{1,12}")) {
            return false;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((stamp + ":" + number).getBytes(StandardCharsets.UTF_8));
            return hash[0] == 0 && hash[1] == 0;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
