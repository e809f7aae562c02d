package studio.hairline.reading;

import java.util.Arrays;
import java.util.List;

/**
 * Words that stand behind each other: {@code part .. wid*} with {@code ..} for up to three words between and {@code ...} for up
 * to six, {@code scar/mark} for either, {@code thin*} for whatever begins so.
 *
 * @param gaps how many words may stand before each
 */
record Phrase(List<String> words, List<Integer> gaps) {

    static Phrase of(String line) {
        List<String> words = new java.util.ArrayList<>();
        List<Integer> gaps = new java.util.ArrayList<>();
        int gap = 0;
        for (String word : line.strip().split("\\s+")) {
            if (word.startsWith("..")) {
                gap = word.length() == 2 ? 3 : 6;
            } else {
                words.add(word);
                gaps.add(gap);
                gap = 0;
            }
        }
        return new Phrase(List.copyOf(words), List.copyOf(gaps));
    }

    /** @return each of the words that may stand there */
    static List<String> either(String word) {
        return Arrays.asList(word.split("/"));
    }
}
