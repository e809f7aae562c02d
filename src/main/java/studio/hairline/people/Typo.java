package studio.hairline.people;

/** Whether two words are one slip of the finger apart. */
public final class Typo {

    private Typo() {}

    /** @return whether one letter was added, left out or mistaken, or two neighbours swapped (Damerau–Levenshtein ≤ 1) */
    public static boolean between(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String here = one.substring(start, one.length() - end);
        String there = other.substring(start, other.length() - end);
        boolean swapped = here.length() == 2
                && new StringBuilder(here).reverse().toString().equals(there);
        return here.length() <= 1 && there.length() <= 1 || swapped;
    }
}
