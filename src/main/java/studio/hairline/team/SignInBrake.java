package studio.hairline.team;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at a password only when neither the account nor the address it comes from has been tried too often. */
class SignInBrake implements AuthenticationProvider {

    private final AuthenticationProvider checks;
    private final Brake accounts;
    private final Brake addresses;

    SignInBrake(AuthenticationProvider checks, InstantSource clock) {
        this.checks = checks;
        this.accounts = new Brake(5, Duration.ofMinutes(2), clock);
        this.addresses = new Brake(20, Duration.ofMinutes(15), clock);
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String account = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(attempt);
        hold(addresses.take(address));
        hold(accounts.take(account));
        Authentication known = Objects.requireNonNull(checks.authenticate(attempt));
        accounts.forgive(account);
        addresses.forgive(address);
        return withoutHash(known);
    }

    private static void hold(Duration wait) {
        if (wait.isPositive()) {
            throw new TooManyTries(wait);
        }
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private static Authentication withoutHash(Authentication known) {
        @Nullable Object principal = known.getPrincipal();
        if (!(principal instanceof Member member)) {
            return known;
        }
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(member.withoutHash(), null, known.getAuthorities());
        signedIn.setDetails(known.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return checks.supports(authentication);
    }
}
