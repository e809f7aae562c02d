package studio.hairline.record;

import studio.hairline.history.Refusal;

/** What somebody typed into a record. */
final class Typed {

    private Typed() {}

    /** @return without the blanks around it */
    static String fitting(String what, String words, int longest) {
        String kept = words.strip();
        if (kept.length() > longest) {
            throw new Refusal(what + ": at most " + longest + " characters.");
        }
        return kept;
    }
}
