package studio.hairline.team;

/** What somebody may see: the owner everything, staff everything but money and settings. */
public enum Role {
    OWNER,
    STAFF
}
