package studio.hairline.triage;

import studio.hairline.figures.Rate;

/**
 * How likely it converts.
 *
 * @param value between 0 and 1
 * @param like what was seen of those most like it; of nobody in a studio without a past
 * @param words whom that counts
 */
public record Chance(double value, Rate like, String words) {

    /** @return "31% of 64 like it converted (Male pattern baldness, Norwood V)" */
    public String basis() {
        return like.n() == 0
                ? "no inquiry is old enough yet to tell its chance"
                : like.words() + " of " + like.n() + " like it converted (" + words + ")";
    }
}
