package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.intake.Posted;
import studio.hairline.leads.Source;
import studio.hairline.people.SafetyFlag;
import studio.hairline.people.Way;

/**
 * The inquiry page as somebody filled it in; on a page just opened, what its address presets.
 *
 * @param safety codes of the flags ticked
 * @param consents ways of contact ticked
 */
record FilledForm(Map<String, String> values, Set<String> safety, Set<String> consents) {

    static final List<String> WAYS = List.of("email", "sms", "call", "message");

    private static final List<String> TYPED = List.of("name", "email", "phone", "handle", "message", "prefers");
    private static final List<String> OTHERS = List.of("picture", "source", "stamp", "work", "extra");

    static FilledForm of(HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        Stream.concat(TYPED.stream(), OTHERS.stream())
                .forEach(name -> values.put(name, Objects.requireNonNullElse(request.getParameter(name), "")));
        return new FilledForm(values, ticked(request, "safety"), ticked(request, "consent"));
    }

    private static Set<String> ticked(HttpServletRequest request, String name) {
        String[] ticked = request.getParameterValues(name);
        return ticked == null ? Set.of() : Arrays.stream(ticked).collect(Collectors.toSet());
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** With the words agreed to as they stood on the page; a box not ticked says nothing. */
    Posted posted(Visit visit) {
        Map<String, String> fields = new LinkedHashMap<>();
        TYPED.forEach(name -> fields.put(name, value(name)));
        fields.computeIfPresent("prefers", (name, way) -> Way.of(way).isPresent() ? way : "");
        Picture picture = Picture.of(value("picture")).orElse(Picture.NOT_SURE);
        fields.put("category", picture.category().name());
        fields.put("grade", picture.grade());
        fields.put("source", Source.of(value("source")).orElse(Source.WEBSITE).name());
        fields.put(
                "safety",
                Arrays.stream(SafetyFlag.values())
                        .map(SafetyFlag::name)
                        .filter(safety::contains)
                        .collect(Collectors.joining(" ")));
        fields.put("language", visit.language().code());
        Map<String, String> agreed = new LinkedHashMap<>();
        WAYS.stream().filter(consents::contains).forEach(way -> agreed.put(way, visit.say("consent_" + way)));
        return new Posted(fields, agreed);
    }

    /** @return a sentence for each field that is wrong, in the page's order */
    Map<String, String> problems(Visit visit) {
        Map<String, String> found = posted(visit).problems();
        Map<String, String> said = new LinkedHashMap<>();
        for (String field : TYPED) {
            if (found.containsKey(field)) {
                boolean nowhere = field.equals("email") && value("email").isBlank();
                said.put(field, visit.say(nowhere ? "problem_reach" : "problem_" + field));
            } else if (field.equals(missing())) {
                said.put(field, visit.say("problem_no_" + field));
            }
        }
        return said;
    }

    /** @return the field without which they cannot be answered as they wish; empty when nothing is missing */
    private String missing() {
        String needed = Way.of(value("prefers"))
                .map(way -> switch (way) {
                    case EMAIL -> "email";
                    case TEXT, CALL -> "phone";
                    case MESSAGE -> "handle";
                })
                .orElse("");
        return value(needed).isBlank() ? needed : "";
    }
}
