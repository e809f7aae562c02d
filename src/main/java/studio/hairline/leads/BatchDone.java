package studio.hairline.leads;

import java.util.List;

/**
 * What came of one act on many leads.
 *
 * @param id names the act in the history, to take it back by
 * @param changed how many leads it changed
 * @param leftAlone the ids of those it did not, because somebody else had changed them or they are gone
 */
public record BatchDone(long id, int changed, List<Long> leftAlone) {}
