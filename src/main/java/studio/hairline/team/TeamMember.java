package studio.hairline.team;

/** A user as pages show them. */
public record TeamMember(long id, String name, String email, Role role, boolean artist, boolean active) {}
