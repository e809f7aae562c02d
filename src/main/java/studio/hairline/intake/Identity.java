package studio.hairline.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a row is known again.
 *
 * @param ref another system's reference for it, or its own fingerprint where it has none
 * @param content fingerprint of what it says, read rather than written: another delimiter or encoding leaves it the same
 */
record Identity(String ref, String content) {

    static Identity of(String reference, @Nullable Object... contents) {
        String content = fingerprint(contents);
        return new Identity(reference.isEmpty() ? "#" + content : reference, content);
    }

    boolean hasReference() {
        return !ref.startsWith("#");
    }

    /** @return what stands for a reference once the person is erased; as little to be read as a fingerprint */
    static String print(String reference) {
        return "#" + fingerprint(reference);
    }

    private static String fingerprint(@Nullable Object... contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (@Nullable Object content : contents) {
                digest.update(String.valueOf(content).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 20);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
