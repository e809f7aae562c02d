package studio.hairline.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;

/**
 * Seals passwords with AES-GCM. The key is never in the database: it comes from {@code HAIRLINE_SECRET_KEY}, else from a file in the
 * data folder that is made when it is first needed and only its owner can read.
 */
@Component
class Lockbox {

    private static final String FILE = "secret.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final String given;
    private final Path file;

    Lockbox(@Value("${hairline.secret-key:}") String given, @Value("${hairline.home}") String home) {
        this.given = given.strip();
        this.file = Path.of(home).resolve(FILE);
    }

    String seal(String open) {
        byte[] sealed = encryptor().encrypt(open.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** @throws Refusal when it was sealed with another key */
    String open(String sealed) {
        try {
            byte[] open = encryptor().decrypt(Base64.getDecoder().decode(sealed));
            return new String(open, StandardCharsets.UTF_8);
        } catch (IllegalStateException | IllegalArgumentException anotherKey) {
            throw new Refusal(
                    "The mail password was kept with another key. Give HAIRLINE_SECRET_KEY or secret.key back,"
                            + " or type the password again under Settings → Mail.");
        }
    }

    private AesBytesEncryptor encryptor() {
        byte[] key = given.isEmpty() ? HexFormat.of().parseHex(fromFile()) : hash(given);
        return new AesBytesEncryptor(
                new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    private String fromFile() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever comes first makes it; it is never written over. */
    private void make() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String key =
                HexFormat.of().formatHex(KeyGenerators.secureRandom(KEY_BYTES).generateKey());
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, key + "\n");
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.readString(file);
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
