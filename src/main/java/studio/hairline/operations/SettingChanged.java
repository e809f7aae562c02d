package studio.hairline.operations;

import java.util.Map;

/**
 * The owner set something; published in the transaction of the change.
 *
 * @param setting what, as the page of settings calls it
 * @param before in words; empty where there was nothing
 * @param after in words; empty where there is nothing now
 * @param was the same as before in numbers, by name, for whoever asks what it was on a past day; mostly none
 */
public record SettingChanged(String setting, String before, String after, Map<String, String> was) {

    public SettingChanged(String setting, String before, String after) {
        this(setting, before, after, Map.of());
    }

    public boolean isNothing() {
        return before.equals(after);
    }
}
