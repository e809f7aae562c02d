package studio.hairline.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadUrl;
import studio.hairline.tallies.Place;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.Url;

/**
 * What a program asked. The screens ignore what they do not understand; here somebody would take the answer to another
 * question for theirs, so it is refused.
 *
 * @param said as it came
 * @param today by which named periods go: the studio's day, or the one that is looked back to
 * @param day at whose end it is looked at; null for now
 */
record Asked(
        String path,
        Map<String, List<String>> said,
        LocalDate today,
        @Nullable LocalDate day) {

    private static final int USUAL_PAGE = 100;
    private static final Set<String> SEVERAL =
            Set.of("category", "source", "stage", "status", "kind", "outcome", "means");
    private static final Set<String> OF_LISTS = Set.of("period", "limit", "after", "of", KnownOn.PARAMETER);
    private static final Set<String> OF_FIGURES = Set.of("period", "by", KnownOn.PARAMETER);

    static Asked of(HttpServletRequest request, LocalDate today) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> said.put(name, Arrays.asList(values)));
        KnownOn known = KnownOn.of(new Url(said), today).orElse(new KnownOn(null, ""));
        if (!known.problem().isEmpty()) {
            throw new Refusal(known.problem());
        }
        LocalDate day = known.day();
        return new Asked(request.getRequestURI().substring(1), said, day == null ? today : day, day);
    }

    /** @return what was said, with a named period as its days, as the lists read it */
    Map<String, List<String>> query() {
        return new Url(said).inDays(today).parameters();
    }

    /**
     * Refuses what was said and did not get into the filter.
     *
     * @param understood the filter as it writes itself
     * @param of what it counts
     */
    void mustSay(Map<String, List<String>> understood, String of) {
        LeadUrl.first(said, "of").filter(code -> !code.equalsIgnoreCase(of)).ifPresent(code -> refuse("of", code));
        mustSay(understood, OF_LISTS);
    }

    void mustSay(Map<String, List<String>> understood) {
        mustSay(understood, OF_FIGURES);
    }

    private void mustSay(Map<String, List<String>> understood, Set<String> besides) {
        LeadUrl.first(said, "period")
                .filter(code -> PeriodPreset.byCode(code).isEmpty())
                .ifPresent(code -> refuse("period", code));
        LeadUrl.first(said, KnownOn.PARAMETER)
                .filter(nothing -> day == null)
                .ifPresent(code -> refuse(KnownOn.PARAMETER, code));
        said.forEach((name, values) -> {
            boolean several = SEVERAL.contains(name);
            int known = understood.getOrDefault(name, List.of()).size();
            long asked = values.stream().distinct().count();
            if (values.size() > 1 && !several || !besides.contains(name) && known < asked) {
                refuse(name, String.join(", ", values));
            }
        });
    }

    int limit() {
        return LeadUrl.first(said, "limit").map(Asked::limit).orElse(USUAL_PAGE);
    }

    @Nullable
    Place after() {
        String text = LeadUrl.first(said, "after").orElse(null);
        if (text == null) {
            return null;
        }
        return Place.of(text)
                .orElseThrow(() -> new Refusal("“after” is not from a “next” of this list: begin without it."));
    }

    private static int limit(String text) {
        int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > LeadRows.LONGEST_PAGE) {
            throw new Refusal("“limit” is a number from 1 to " + LeadRows.LONGEST_PAGE + ".");
        }
        return limit;
    }

    private static void refuse(String name, String text) {
        throw new Refusal("“" + name + "=" + text + "” is not understood here: /api says what can be asked.");
    }
}
