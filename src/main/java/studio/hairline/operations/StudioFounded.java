package studio.hairline.operations;

/** The studio has its first line: what else a new studio begins with can be written now, in the same transaction. */
public record StudioFounded() {}
