package studio.hairline.ui;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that are put on paper in one font and one direction.
 *
 * @param level how deep in words of the other direction (Unicode Standard Annex 9); odd: read from right to left
 */
record PaperRun(PaperFonts font, int level, String words) {

    /**
     * From left to right as they stand on a line: each letter in the first font that has it; one that none has stands by its
     * number in Unicode, such as "[U+0B95]". What is no letter stays in the font it follows.
     */
    static List<PaperRun> of(String typed, PaperFonts first) {
        String words = Normalizer.normalize(typed, Normalizer.Form.NFC);
        Bidi directions = new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<PaperRun> runs = new ArrayList<>();
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            PaperRun before = runs.isEmpty() ? new PaperRun(first, 0, "") : runs.getLast();
            add(runs, before.next(words.codePointAt(at), directions.getLevelAt(at), first));
        }
        return inOrder(runs);
    }

    private PaperRun next(int letter, int nextLevel, PaperFonts first) {
        boolean space = Character.isWhitespace(letter);
        boolean stays = nextLevel == level && !Character.isLetterOrDigit(letter);
        boolean leftwards = nextLevel % 2 == 1;
        Optional<PaperFonts> there = Stream.of(
                        Stream.of(stays ? font : first).filter(one -> stays || !leftwards),
                        Stream.of(PaperFonts.values()).filter(one -> one.isLaidOut() == leftwards),
                        Stream.of(PaperFonts.values()))
                .flatMap(some -> some)
                .filter(one -> space || one.has(letter))
                .findFirst();
        return there.map(one -> new PaperRun(one, nextLevel, Character.toString(letter)))
                .orElseGet(() -> new PaperRun(first, nextLevel, "[U+%04X]".formatted(letter)));
    }

    private static void add(List<PaperRun> runs, PaperRun next) {
        PaperRun last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.font == next.font && last.level == next.level) {
            runs.set(runs.size() - 1, new PaperRun(last.font, last.level, last.words + next.words));
        } else {
            runs.add(next);
        }
    }

    private static List<PaperRun> inOrder(List<PaperRun> runs) {
        byte[] levels = new byte[runs.size()];
        for (int n = 0; n < levels.length; n++) {
            levels[n] = (byte) runs.get(n).level;
        }
        Object[] seen = runs.toArray();
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        return Stream.of(seen).map(PaperRun.class::cast).toList();
    }
}
