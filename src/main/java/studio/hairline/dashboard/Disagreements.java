package studio.hairline.dashboard;

import java.util.Map;

/** Which figures were found not to agree with what they count. */
public interface Disagreements {

    /** @return a sentence for each, by the figure's code */
    Map<String, String> words();
}
