package studio.hairline.intake;

import java.util.Map;

/** A service as a session keeps it: its code, and what the code stands for where a list of services says so. */
final class ServiceName {

    private static final String BETWEEN = " · ";

    private ServiceName() {}

    static String said(String code, Map<String, String> services) {
        String description = services.getOrDefault(code, "");
        String said = description.isEmpty() ? code : code + BETWEEN + description;
        return said.substring(0, Math.min(200, said.length()));
    }

    /** @return whether a session's service is this one, described or not */
    static boolean is(String said, String code) {
        return said.equals(code) || said.startsWith(code + BETWEEN);
    }
}
