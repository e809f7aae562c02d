package studio.hairline.team;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner changes about somebody in the team. Whoever loses a right loses their open sessions with it. */
@Service
@ForOwner
public class Staffing {

    private final UserRepository users;
    private final Users team;
    private final Passwords passwords;
    private final Sessions sessions;

    Staffing(UserRepository users, Users team, Passwords passwords, Sessions sessions) {
        this.users = users;
        this.team = team;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @Transactional
    public void rename(long id, String name) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > 120) {
            throw new IllegalArgumentException("Give a name of at most 120 letters.");
        }
        user(id).name = given;
        team.forget();
    }

    @Transactional
    public void setArtist(long id, boolean artist) {
        user(id).artist = artist;
        team.forget();
    }

    @Transactional
    public void changeRole(long id, Role role) {
        User user = user(id);
        if (user.role != role) {
            if (role != Role.OWNER) {
                anotherOwnerStays(user);
            }
            user.role = role;
            over(id);
        }
    }

    @Transactional
    public void deactivate(long id) {
        User user = user(id);
        anotherOwnerStays(user);
        user.active = false;
        over(id);
    }

    @Transactional
    public void reactivate(long id) {
        user(id).active = true;
        team.forget();
    }

    @Transactional
    public void setPassword(long id, String password) {
        user(id).passwordHash = passwords.hash(password);
        over(id);
    }

    /** Two owners who send each other away at once meet at the lock. */
    private void anotherOwnerStays(User user) {
        boolean another =
                users.findByRoleAndActiveTrueOrderById(Role.OWNER).stream().anyMatch(owner -> owner.id() != user.id());
        if (user.role == Role.OWNER && user.active && !another) {
            throw new IllegalArgumentException("The studio needs at least one owner who can sign in.");
        }
    }

    private void over(long id) {
        team.forget();
        sessions.endAll(id);
    }

    private User user(long id) {
        return users.findById(id)
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the team has the number " + id + "."));
    }
}
