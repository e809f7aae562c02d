package studio.hairline.team;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wants to sign in. */
@Component
class Members implements UserDetailsService {

    private final UserRepository users;
    private final Sessions sessions;

    Members(UserRepository users, Sessions sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    @Transactional(readOnly = true)
    public Member loadUserByUsername(String email) {
        return users.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(user -> new Member(
                        user.id(),
                        user.name,
                        user.email,
                        user.role,
                        user.active,
                        sessions.round(user.id()),
                        user.passwordHash))
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }
}
