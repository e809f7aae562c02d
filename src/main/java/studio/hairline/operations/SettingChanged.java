package studio.hairline.operations;

/**
 * The owner set something; published in the transaction of the change.
 *
 * @param setting what, as the page of settings calls it
 * @param before in words; empty where there was nothing
 * @param after in words; empty where there is nothing now
 */
public record SettingChanged(String setting, String before, String after) {

    public boolean isNothing() {
        return before.equals(after);
    }
}
