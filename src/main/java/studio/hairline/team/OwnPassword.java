package studio.hairline.team;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever is signed in choose a new password. */
@Service
@ForStaff
public class OwnPassword {

    private final UserRepository users;
    private final Passwords passwords;
    private final CurrentUser current;
    private final Sessions sessions;

    OwnPassword(UserRepository users, Passwords passwords, CurrentUser current, Sessions sessions) {
        this.users = users;
        this.passwords = passwords;
        this.current = current;
        this.sessions = sessions;
    }

    /** Ends all their sessions, this one too: the new password is what one signs in with next. */
    @Transactional
    public void change(String old, String fresh) {
        Long id = current.id();
        User user = id == null ? null : users.findById(id.longValue()).orElse(null);
        if (user == null || !passwords.match(old, user.passwordHash)) {
            throw new IllegalArgumentException("This is not your present password.");
        }
        user.passwordHash = passwords.hash(fresh);
        sessions.endAll(user.id());
    }
}
