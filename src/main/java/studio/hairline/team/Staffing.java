package studio.hairline.team;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.SettingChanged;

/** What the owner changes about somebody in the team. Whoever loses a right loses their open sessions with it. */
@Service
@ForOwner
public class Staffing {

    private final UserRepository users;
    private final Users team;
    private final Passwords passwords;
    private final Said said;

    Staffing(UserRepository users, Users team, Passwords passwords, Said said) {
        this.users = users;
        this.team = team;
        this.passwords = passwords;
        this.said = said;
    }

    /** Whoever loses a right is signed out; whatever was changed is told. */
    @Component
    record Said(Sessions sessions, ApplicationEventPublisher events) {

        void changed(User user, String before, String after) {
            events.publishEvent(new SettingChanged("Team: " + user.name, before, after));
        }
    }

    @Transactional
    public void rename(long id, String name) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > 120) {
            throw new IllegalArgumentException("Give a name of at most 120 letters.");
        }
        User user = user(id);
        said.changed(user, user.name, given);
        user.name = given;
        team.forget();
    }

    @Transactional
    public void setArtist(long id, boolean artist) {
        User user = user(id);
        said.changed(user, user.artist ? "artist" : "no artist", artist ? "artist" : "no artist");
        user.artist = artist;
        team.forget();
    }

    @Transactional
    public void changeRole(long id, Role role) {
        User user = user(id);
        if (user.role != role) {
            if (role != Role.OWNER) {
                anotherOwnerStays(user);
            }
            said.changed(user, user.role.name(), role.name());
            user.role = role;
            over(id);
        }
    }

    @Transactional
    public void deactivate(long id) {
        User user = user(id);
        anotherOwnerStays(user);
        said.changed(user, user.active ? "signs in" : "left", "left");
        user.active = false;
        over(id);
    }

    @Transactional
    public void reactivate(long id) {
        User user = user(id);
        said.changed(user, user.active ? "signs in" : "left", "signs in");
        user.active = true;
        team.forget();
    }

    @Transactional
    public void setPassword(long id, String password) {
        User user = user(id);
        user.passwordHash = passwords.hash(password);
        said.changed(user, "", "new password");
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
        said.sessions().endAll(id);
    }

    private User user(long id) {
        return users.findById(id)
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the team has the number " + id + "."));
    }
}
