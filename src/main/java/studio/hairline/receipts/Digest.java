package studio.hairline.receipts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which a receipt is known when its file is sent again. */
final class Digest {

    private Digest() {}

    /** @param which of several that are alike in one file it is, from 1 */
    static String of(ReceiptLine line, int which) {
        String said = line.day() + "\n" + line.cents() + "\n" + line.payer() + "\n" + line.reference() + "\n" + which;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
