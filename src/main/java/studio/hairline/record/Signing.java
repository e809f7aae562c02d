package studio.hairline.record;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * How somebody signs on the screen.
 *
 * @param name written out: whoever cannot draw signs by it alone
 * @param drawn a PNG; null when it was not drawn
 */
public record Signing(String name, byte @Nullable [] drawn) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LARGEST = 300_000;
    private static final int WIDEST = 2_000;
    private static final int SIZE_AT = 16;

    public Signing {
        name = Typed.fitting("The name", name, 120);
        if (name.isEmpty()) {
            throw new Refusal("Write the full name of whoever signs.");
        }
        if (drawn != null && !isSignature(drawn)) {
            throw new Refusal("The signature could not be read. Clear it and sign again, or sign by the name alone.");
        }
    }

    private static boolean isSignature(byte[] drawn) {
        if (drawn.length < SIZE_AT + 8 || drawn.length > LARGEST || !Arrays.equals(PNG, Arrays.copyOf(drawn, 8))) {
            return false;
        }
        ByteBuffer size = ByteBuffer.wrap(drawn, SIZE_AT, 8);
        int wide = size.getInt();
        int high = size.getInt();
        return isFitting(wide) && isFitting(high);
    }

    private static boolean isFitting(int pixels) {
        return pixels > 0 && pixels <= WIDEST;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signing one && one.name.equals(name) && Arrays.equals(one.drawn, drawn);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Signing";
    }
}
