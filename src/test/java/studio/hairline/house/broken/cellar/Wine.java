package studio.hairline.house.broken.cellar;

/** Something to fetch. */
public record Wine(int year) {}
