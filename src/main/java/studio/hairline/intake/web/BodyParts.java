package studio.hairline.intake.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form sent in parts; of a file that came with it is said that it came. */
final class BodyParts {

    private BodyParts() {}

    /** @return the fields in their order; nothing where the parts cannot be told apart */
    static Map<String, List<String>> of(HttpServletRequest request, int most) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    String value = new String(part.getInputStream().readNBytes(most + 1), StandardCharsets.UTF_8);
                    fields.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                            .add(value);
                } else if (part.getSize() > 0) {
                    add(
                            fields,
                            "message",
                            "(A file came with it and is not kept: " + part.getSubmittedFileName() + ")");
                }
            }
        } catch (ServletException | IllegalStateException broken) {
            return Map.of();
        }
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String name, String words) {
        fields.computeIfAbsent(name, one -> new ArrayList<>()).add(words);
    }
}
