package studio.hairline.team;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting now; nobody when the system itself acts. */
@Component
public class CurrentUser {

    /** @return the acting user's id, or null for the system or a visitor */
    public @Nullable Long id() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedIn user ? user.id() : null;
    }

    /** @return whether money and settings may be shown */
    public boolean isOwner() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream().anyMatch(a -> "ROLE_OWNER".equals(a.getAuthority()));
    }
}
