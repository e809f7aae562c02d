package studio.hairline.treatments.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.hairline.history.Change;
import studio.hairline.history.Entry;
import studio.hairline.leads.Category;
import studio.hairline.leads.LostReason;
import studio.hairline.people.SafetyFlag;

/** Says one line of the history in words: what it was, and the part of it that matters. */
record PersonStory(ChairScreen screen) {

    private static final List<String> TOLD =
            List.of("flag", "category", "lostReason", "startsAt", "artist", "artistName", "assignee", "nextStep");
    private static final List<String> TYPED = List.of("about", "reason", "note");

    String of(Entry entry) {
        String words = entry.happening().kind().words();
        Change change = entry.happening().change();
        Map<String, String> said = new LinkedHashMap<>();
        TOLD.forEach(field -> said.put(field, said(field, change.after().getOrDefault(field, ""))));
        if (said.getOrDefault("flag", "").isEmpty()) {
            said.put("flag", said("flag", change.before().getOrDefault("flag", "")));
        }
        TYPED.forEach(field -> said.put(field, change.after().getOrDefault(field, "")));
        String told = said.values().stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (told.isEmpty() ? "" : ": " + told);
    }

    private String said(String field, String code) {
        if (code.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "flag" -> SafetyFlag.of(code).map(SafetyFlag::label).orElse("");
            case "category" -> Category.of(code).map(Category::label).orElse("");
            case "lostReason" -> LostReason.of(code).map(LostReason::label).orElse("");
            case "startsAt" -> screen.writing().moment(Instant.parse(code));
            case "artist", "assignee" -> screen.artist(Long.valueOf(code), null);
            default -> code;
        };
    }
}
