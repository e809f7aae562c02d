package studio.hairline.team;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs work in somebody's name, or in the system's own, where no browser session says who acts. */
@Component
public class Acting {

    private static final String SYSTEM = "system";

    /** Runs as this person, then as whoever acted before. */
    public <T> T as(SignedIn user, Supplier<T> work) {
        return with(token(user, user.role()), work);
    }

    public void as(SignedIn user, Runnable work) {
        as(user, () -> {
            work.run();
            return true;
        });
    }

    /** Runs as nobody in particular with the owner's rights; {@link CurrentUser#id()} is null meanwhile. */
    public <T> T asSystem(Supplier<T> work) {
        return with(token(SYSTEM, Role.OWNER), work);
    }

    public void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return true;
        });
    }

    /** This thread acts as that person from here on, until somebody else is set. */
    public void become(long id, String name, Role role) {
        set(token(new Actor(id, name, role), role));
    }

    /** @return the same work in the name of whoever acts now, whenever and on whatever thread it is done */
    public Runnable kept(Runnable work) {
        Authentication actor = SecurityContextHolder.getContext().getAuthentication();
        return () -> with(actor, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T with(@Nullable Authentication actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        set(actor);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static void set(@Nullable Authentication actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(actor);
        SecurityContextHolder.setContext(context);
    }

    private static Authentication token(Object principal, Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList("ROLE_" + role.name()));
    }

    private record Actor(long id, String displayName, Role role) implements SignedIn {}
}
