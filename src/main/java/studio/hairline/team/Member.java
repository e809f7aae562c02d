package studio.hairline.team;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What the session remembers of whoever signed in; the password's hash is not among it after signing in.
 *
 * @param round of {@link Sessions}
 */
record Member(long id, String displayName, String email, Role role, boolean active, int round, String hash)
        implements UserDetails, SignedIn {

    Member withoutHash() {
        return new Member(id, displayName, email, role, active, round, "");
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return AuthorityUtils.createAuthorityList("ROLE_" + role.name());
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
