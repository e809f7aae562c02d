package studio.hairline.dashboard;

import java.util.List;
import java.util.Map;

/**
 * The cards of the dashboard as they stood at the end of a day.
 *
 * @param figures in the order of the page; money only for the owner
 * @param unknown why the others have no past
 */
public record ThenCards(List<Card> figures, Map<Figure, String> unknown) {}
