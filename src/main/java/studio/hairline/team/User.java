package studio.hairline.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in. */
@Entity
@Table(name = "users")
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "users_seq")
    @SequenceGenerator(name = "users_seq", sequenceName = "users_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Version
    int version;

    String email;
    String name;
    String passwordHash;

    @Enumerated(EnumType.STRING)
    Role role;

    boolean artist;
    boolean active = true;
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(NewMember member, String passwordHash, Instant createdAt) {
        this.email = member.email();
        this.name = member.name();
        this.role = member.role();
        this.artist = member.artist();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    TeamMember details() {
        return new TeamMember(id(), name, email, role, artist, active);
    }
}
