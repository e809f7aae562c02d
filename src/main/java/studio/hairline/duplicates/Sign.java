package studio.hairline.duplicates;

/**
 * One thing that speaks for two records being of one person, or against it.
 *
 * @param bits the logarithm to the base 2 of how much more often it is seen of one person than of two; below zero against
 */
public record Sign(String sentence, double bits) {

    public boolean speaksFor() {
        return bits > 0;
    }
}
