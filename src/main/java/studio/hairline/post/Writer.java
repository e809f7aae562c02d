package studio.hairline.post;

import studio.hairline.team.Role;
import studio.hairline.team.SignedIn;

/** Whoever wrote an e-mail, while it is sent in their name. */
record Writer(long id) implements SignedIn {

    @Override
    public String displayName() {
        return "Writer " + id;
    }

    @Override
    public Role role() {
        return Role.STAFF;
    }
}
