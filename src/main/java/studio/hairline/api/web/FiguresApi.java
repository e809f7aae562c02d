package studio.hairline.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.api.Catalogue;
import studio.hairline.api.Result;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadUrl;
import studio.hairline.operations.StudioTime;

/** {@code GET /api/figures}: what the screens say, with the addresses of the rows it counts. */
@RestController
class FiguresApi {

    private final Catalogue catalogue;
    private final StudioTime time;
    private final FigureText text;

    FiguresApi(Catalogue catalogue, StudioTime time, FigureText text) {
        this.catalogue = catalogue;
        this.time = time;
        this.text = text;
    }

    @GetMapping("/api/figures")
    void all(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(request, time.today());
        DashboardFilter filter = filter(asked);
        LocalDate day = asked.day();
        List<? extends Result> figures = day == null ? catalogue.measure(filter) : catalogue.asKnownOn(filter, day);
        Map<String, @Nullable Object> body = text.head(filter, day);
        body.put("figures", figures.stream().map(text::write).toList());
        Listings.json(body, response);
    }

    @GetMapping("/api/figures/{name}")
    void one(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(request, time.today());
        DashboardFilter filter = filter(asked);
        Defined figure = catalogue
                .named(name)
                .orElseThrow(() ->
                        new Refusals.NotThere("There is no figure “" + name + "”: /api/figures has the names of all."));
        if (!catalogue.isSeen(figure)) {
            throw new AccessDeniedException("Money is for the owner.");
        }
        Map<String, DashboardFilter> parts = LeadUrl.first(asked.said(), "by")
                .map(code -> parts(code).of(filter))
                .orElse(Map.of());
        List<Result> results = results(figure, asked, filter, parts.values());
        Map<String, @Nullable Object> body = text.head(filter, asked.day());
        body.putAll(text.write(results.getFirst()));
        if (!parts.isEmpty()) {
            body.put("parts", parts(parts.keySet(), results.subList(1, results.size())));
        }
        Listings.json(body, response);
    }

    /** @return of the whole, and then of each part */
    private List<Result> results(
            Defined figure, Asked asked, DashboardFilter whole, Collection<DashboardFilter> parts) {
        List<DashboardFilter> filters =
                Stream.concat(Stream.of(whole), parts.stream()).toList();
        LocalDate day = asked.day();
        return day == null
                ? filters.stream()
                        .<Result>map(filter -> catalogue.measure(figure, filter))
                        .toList()
                : catalogue.asKnownOn(figure, filters, day);
    }

    private List<Map<String, @Nullable Object>> parts(Collection<String> names, List<Result> results) {
        Iterator<Result> each = results.iterator();
        return names.stream()
                .map(name -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("part", name);
                    one.putAll(text.number(each.next()));
                    return one;
                })
                .toList();
    }

    private DashboardFilter filter(Asked asked) {
        DashboardFilter filter = DashboardFilter.read(asked.said(), asked.today());
        asked.mustSay(filter.write());
        return filter;
    }

    private static Parts parts(String code) {
        return Parts.of(code)
                .orElseThrow(() -> new Refusal("“by=" + code + "” is not understood here: by category or by source."));
    }
}
