package studio.hairline.report;

import java.util.List;
import java.util.Map;
import studio.hairline.ui.Url;

/**
 * A report under a name. What was asked is kept, not what came of it.
 *
 * @param ofUser whose it is
 * @param query as it stands in an address
 * @param shared whether everybody who works here has it, each with what they may see
 */
public record SavedReport(long id, long ofUser, String name, String query, boolean shared) {

    /** Its number's name in an address. */
    public static final String NUMBER = "saved";

    public Map<String, List<String>> asked() {
        return Url.ofQuery(query).parameters();
    }

    String figure() {
        return Url.ofQuery(query).first("figure").orElse("");
    }
}
