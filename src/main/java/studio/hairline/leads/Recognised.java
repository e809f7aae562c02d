package studio.hairline.leads;

import studio.hairline.people.PersonDetails;

/**
 * Somebody who may be the one who just wrote, and why.
 *
 * @param evidence "Same phone", "Same e-mail", or both
 * @param same how many of phone, e-mail and name are equal
 */
public record Recognised(PersonDetails person, String evidence, int same) {

    /** @return whether it needs no asking: an equal e-mail or phone alone does, with the name or the other it does not */
    public boolean isSure() {
        return same >= 2;
    }
}
