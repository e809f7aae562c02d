package studio.hairline.treatments;

/** Whether a session began, with all that has to be there before: answered by whoever keeps its record. */
public interface Begun {

    boolean has(long sessionId);
}
