package studio.hairline.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One word somebody is searched by: the beginning of a stored word, or one of the stored words it may be a typo of.
 *
 * @param typos words of the index, none while typos are not asked for
 */
record SearchTerm(String start, List<String> typos) {

    /** An SQL condition on the column "word" of the row {@code w}, and what its placeholders stand for. */
    record Condition(String sql, List<String> values) {}

    static SearchTerm of(String start) {
        return new SearchTerm(start, List.of());
    }

    /** @return conditions each of which is one stretch, or a few points, of the index */
    List<Condition> ways() {
        Condition range = new Condition("w.word >= ? and w.word < ?", List.of(start, after(start)));
        if (typos.isEmpty()) {
            return List.of(range);
        }
        String places = String.join(", ", Collections.nCopies(typos.size(), "?"));
        return List.of(range, new Condition("w.word in (" + places + ")", typos));
    }

    Condition anyWay() {
        List<String> sql = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Condition way : ways()) {
            sql.add(way.sql());
            values.addAll(way.values());
        }
        return new Condition("(" + String.join(" or ", sql) + ")", values);
    }

    /** @return the first text that no longer begins with this one, in the order of bytes and of characters alike */
    private static String after(String start) {
        int last = start.codePointBefore(start.length());
        int next = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
        return start.substring(0, start.length() - Character.charCount(last)) + Character.toString(next);
    }
}
