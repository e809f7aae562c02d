package studio.hairline.house.broken.kitchen;

import studio.hairline.house.broken.cellar.Wine;

/** Fetches what it was not allowed to. */
public record Cook(Wine wine) {}
