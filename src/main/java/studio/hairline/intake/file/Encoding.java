package studio.hairline.intake.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a file's bytes become letters. Told by its mark, else by where its zeros stand (UTF-16), else by whether the whole
 * file is well-formed UTF-8; what is none of these is Windows-1252, in which every byte is a letter.
 */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16, little end first", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16, big end first", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    WINDOWS_1252("Windows-1252 (Western)", Charset.forName("windows-1252"));

    private static final int SAMPLE = 1 << 16;

    private final String label;
    private final Charset charset;
    private final byte[] mark;

    Encoding(String label, Charset charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** The file's text, without the mark at its beginning. */
    Reader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), SAMPLE);
        bytes.mark(4);
        if (mark.length == 0 || !Arrays.equals(bytes.readNBytes(mark.length), mark)) {
            bytes.reset();
        }
        return new InputStreamReader(bytes, charset);
    }

    public static Encoding of(Path file) throws IOException {
        byte[] sample;
        try (InputStream bytes = Files.newInputStream(file)) {
            sample = bytes.readNBytes(SAMPLE);
        }
        for (Encoding encoding : values()) {
            if (encoding.marks(sample)) {
                return encoding;
            }
        }
        int balance = littleEndAgainstBig(sample);
        if (balance != 0) {
            return balance > 0 ? UTF_16LE : UTF_16BE;
        }
        return isUtf8(file) ? UTF_8 : WINDOWS_1252;
    }

    private boolean marks(byte[] sample) {
        return mark.length > 0
                && sample.length >= mark.length
                && Arrays.equals(sample, 0, mark.length, mark, 0, mark.length);
    }

    /** Separators and line ends are ASCII in every file: in UTF-16 each is a letter beside a zero, in this order or that. */
    private static int littleEndAgainstBig(byte[] sample) {
        int balance = 0;
        for (int i = 0; i + 1 < sample.length; i += 2) {
            if (sample[i + 1] == 0 && sample[i] > 0) {
                balance++;
            } else if (sample[i] == 0 && sample[i + 1] > 0) {
                balance--;
            }
        }
        return balance;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] letters = new char[SAMPLE];
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (text.read(letters) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
