package studio.hairline.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which figures were found not to agree with what they count. */
public interface Disagreements {

    /** @return a sentence for each, by the figure's code */
    Map<String, String> words();

    /** @return the sentences of those figures */
    default List<String> of(Collection<String> figures) {
        Map<String, String> all = words();
        return figures.stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
