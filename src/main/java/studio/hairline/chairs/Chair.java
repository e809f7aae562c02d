package studio.hairline.chairs;

/** One of the studio's chairs. @param active whether one may still be booked into it */
public record Chair(long id, String name, boolean active) {}
