package studio.hairline.team;

/** The principal of a signed-in person; what a session remembers of them. */
public interface SignedIn {

    long id();

    String displayName();

    Role role();
}
