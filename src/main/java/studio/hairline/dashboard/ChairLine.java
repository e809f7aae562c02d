package studio.hairline.dashboard;

import java.util.List;

/**
 * The figures of one part of the sessions.
 *
 * @param part its name on screen
 */
public record ChairLine(String part, List<ChairCard> cells) {}
