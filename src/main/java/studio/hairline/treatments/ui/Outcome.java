package studio.hairline.treatments.ui;

import org.jspecify.annotations.Nullable;

/**
 * A verb worked.
 *
 * @param sentence what is told
 * @param undo how it is put back; null when it cannot be
 */
record Outcome(String sentence, @Nullable Runnable undo) {

    static Outcome of(String sentence) {
        return new Outcome(sentence, null);
    }
}
