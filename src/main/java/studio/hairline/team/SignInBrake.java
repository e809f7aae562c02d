package studio.hairline.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Slows down guessing: after five wrong passwords for an account each further one doubles the wait. */
class SignInBrake implements AuthenticationProvider {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final AuthenticationProvider checks;
    private final java.time.InstantSource clock;
    private final Cache<String, Failures> failures =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(100_000).build();

    SignInBrake(AuthenticationProvider checks, java.time.InstantSource clock) {
        this.checks = checks;
        this.clock = clock;
    }

    private record Failures(int count, Instant until) {}

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String account = attempt.getName().strip().toLowerCase(Locale.ROOT);
        Failures before = failures.getIfPresent(account);
        if (before != null && before.until().isAfter(clock.instant())) {
            throw new LockedException("wait");
        }
        try {
            Authentication signedIn = java.util.Objects.requireNonNull(checks.authenticate(attempt));
            failures.invalidate(account);
            return signedIn;
        } catch (BadCredentialsException wrong) {
            failures.asMap().merge(account, failed(0), (old, one) -> failed(old.count()));
            throw wrong;
        }
    }

    private Failures failed(int before) {
        int count = before + 1;
        long seconds = count < FREE ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(20, count - FREE + 1));
        return new Failures(count, clock.instant().plusSeconds(seconds));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return checks.supports(authentication);
    }
}
