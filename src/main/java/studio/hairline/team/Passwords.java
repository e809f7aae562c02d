package studio.hairline.team;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password has to be, and how it is kept. */
@Component
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** @throws IllegalArgumentException with a sentence when it is too short, or longer than bcrypt reads */
    String hash(String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("A password needs at least " + SHORTEST + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new IllegalArgumentException("A password has at most " + LONGEST_BYTES + " characters.");
        }
        return sample(password);
    }

    /** Of any length, for the sample studio. */
    String sample(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean match(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
