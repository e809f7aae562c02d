package studio.hairline.treatments;

/** The day of a session that a figure goes by. */
public enum SessionDated {
    START,
    COMPLETED
}
