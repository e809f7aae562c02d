package studio.hairline.operations;

/** All rows have the days of a new time zone: what is counted by day is to be counted again, while others write. */
public record DaysSettled() {}
