package studio.hairline.team;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import studio.hairline.operations.ShortMemory;

/** The team: who signs in, with which role, and whether they work in the chair. */
@Service
public class Users {

    private final UserRepository users;
    private final Passwords passwords;
    private final Clock clock;
    private final Cache<String, List<TeamMember>> remembered;

    Users(UserRepository users, Passwords passwords, Clock clock, ShortMemory memory) {
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
        this.remembered = memory.lasting(Duration.ofSeconds(10));
    }

    /** Whether nobody can sign in yet, so that the first visitor may found the studio. */
    @Transactional(readOnly = true)
    public boolean isNobodyHere() {
        return users.count() == 0;
    }

    @ForOwner
    @Transactional
    public TeamMember add(NewMember member, String password) {
        if (member.name().isEmpty() || !member.email().matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("Give a name and an e-mail address such as ana@example.com.");
        }
        return save(member, passwords.hash(password));
    }

    /** For the sample studio, whose passwords are shown on its sign-in page anyway. */
    @ForOwner
    @Transactional
    public TeamMember addSample(NewMember member, String password) {
        return save(member, passwords.sample(password));
    }

    /** @return everybody who ever was in the team, by name */
    public List<TeamMember> everybody() {
        return remembered.get(
                "team",
                key -> users.findAllByOrderByNameAscIdAsc().stream()
                        .map(User::details)
                        .toList());
    }

    /** @return names by id */
    public Map<Long, String> names() {
        return everybody().stream().collect(Collectors.toMap(TeamMember::id, TeamMember::name));
    }

    /** @return those who work in the chair */
    public List<TeamMember> artists() {
        return assignable().stream().filter(TeamMember::artist).toList();
    }

    /** @return those a lead can be given to */
    public List<TeamMember> assignable() {
        return everybody().stream().filter(TeamMember::active).toList();
    }

    private TeamMember save(NewMember member, String hash) {
        if (users.findByEmail(member.email()).isPresent()) {
            throw new IllegalArgumentException("Somebody with this e-mail is in the team already.");
        }
        User user = users.save(new User(member, hash, clock.instant()));
        forget();
        return user.details();
    }

    /** Now, and when the change is there for all to read. */
    void forget() {
        remembered.invalidateAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    remembered.invalidateAll();
                }
            });
        }
    }
}
