package studio.hairline.people;

/**
 * Somebody wrote, called or walked in by themselves rather than in a file, who is new or of whom more is known now; published
 * in the transaction of the arrival.
 */
public record PersonArrived(long personId, boolean isNew) {}
