package studio.hairline.triage;

/** @param sentence what was decided; {@link Undoing} takes it back */
public record Decided(long id, String sentence) {}
