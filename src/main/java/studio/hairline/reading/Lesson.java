package studio.hairline.reading;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.reading.LessonRows.WordOf;

/** What somebody decided about a message. @param before what it is counted as; @param now the category set by a human, if any */
record Lesson(
        long leadId,
        String message,
        @Nullable String before,
        @Nullable String now) {

    /** @return what it should be counted as; null when it teaches nothing */
    @Nullable
    String as() {
        return now == null || now.equals(Category.NOT_RECORDED.name()) || message.isBlank() ? null : now;
    }

    boolean changesAnything() {
        return !Objects.equals(before, as());
    }

    /** Moves the words from what they were counted as to what they should be. */
    void into(Map<WordOf, Long> amounts) {
        for (String word : LessonText.words(message)) {
            move(amounts, word);
            move(amounts, "");
        }
    }

    private void move(Map<WordOf, Long> amounts, String word) {
        if (before != null) {
            amounts.merge(new WordOf(word, before), -1L, Long::sum);
        }
        String after = as();
        if (after != null) {
            amounts.merge(new WordOf(word, after), 1L, Long::sum);
        }
    }
}
