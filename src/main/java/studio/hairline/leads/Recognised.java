package studio.hairline.leads;

import studio.hairline.people.PersonDetails;

/**
 * Somebody who may be the one who just wrote, and why.
 *
 * @param evidence "Same phone", "Same e-mail", or both
 */
public record Recognised(PersonDetails person, String evidence) {}
