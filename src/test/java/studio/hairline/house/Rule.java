package studio.hairline.house;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A rule of the house that only a search through the source can hold. */
enum Rule {
    LOOKS_LIVE_IN_THE_STYLESHEET(
            "\\.getStyle\\(", "card.getStyle().set(\"color\", \"red\");", "card.addClassName(\"card\");"),
    TIME_COMES_FROM_THE_CLOCK(
            "\\b(Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime|YearMonth|Year)\\s*\\.now\\(\\s*\\)"
                    + "|System\\.currentTimeMillis\\(|new Date\\(\\)",
            "LocalDate today = LocalDate.now();",
            "LocalDate today = LocalDate.now(clock);"),
    NOTHING_WRITES_ITSELF("\\blombok\\.", "import lombok.Data;", "record Data() {}"),
    NOTHING_NEEDS_ANOTHER_FRONT_END_BUILD(
            "@NpmPackage|@JsModule\\(\"\\./", "@JsModule(\"./chart.js\")", "@JsModule(\"context://chart.js\")"),
    JAVA_WRITES_NO_JAVASCRIPT("\\.executeJs\\(", "page.executeJs(\"alert(1)\");", "page.setTitle(\"Leads\");"),
    TOKENS_ARE_THOSE_OF_THE_THEME(
            "--lumo-|LumoUtility", "color: var(--lumo-body-text-color);", "color: var(--hairline-ink);"),
    NAMES_ARE_THE_STUDIOS_WORDS(
            "\\b(class|record|interface|enum)\\s+\\w*(Manager|Helper|Utils?|Impl|Dto)\\b",
            "final class LeadHelper {",
            "final class LeadWords {");

    private final Pattern forbidden;
    private final String broken;
    private final String kept;

    Rule(String forbidden, String broken, String kept) {
        this.forbidden = Pattern.compile(forbidden);
        this.broken = broken;
        this.kept = kept;
    }

    /** @return the lines of the source that break it, as "3: …" */
    List<String> breaches(String source) {
        List<String> lines = Arrays.asList(source.split("\n", -1));
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(at -> forbidden.matcher(lines.get(at)).find())
                .mapToObj(at -> (at + 1) + ": " + lines.get(at).strip())
                .toList();
    }

    String broken() {
        return broken;
    }

    String kept() {
        return kept;
    }
}
