package studio.hairline.ui.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The words around a picture: what it shows, what that means, what it was asked about, and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Caption(
        String title,
        @Nullable String definition,
        @Nullable String filter,
        @Nullable String asOf,
        @Nullable String empty) {

    static Caption of(String title) {
        return new Caption(title, null, null, null, null);
    }

    Caption defined(String words) {
        return new Caption(title, words, filter, asOf, empty);
    }

    Caption asked(String filterInWords, String instantInWords) {
        return new Caption(title, definition, filterInWords, instantInWords, empty);
    }

    Caption whenEmpty(String sentence) {
        return new Caption(title, definition, filter, asOf, sentence);
    }
}
