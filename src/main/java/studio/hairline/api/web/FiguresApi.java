package studio.hairline.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.api.Catalogue;
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
        DashboardFilter filter = filter(Asked.of(request, time.today()));
        Map<String, @Nullable Object> body = text.head(filter);
        body.put("figures", catalogue.measure(filter).stream().map(text::write).toList());
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
        Map<String, @Nullable Object> body = text.head(filter);
        body.putAll(text.write(catalogue.measure(figure, filter)));
        Optional<Parts> by = LeadUrl.first(asked.said(), "by").map(FiguresApi::parts);
        by.ifPresent(parts -> body.put("parts", parts(parts, figure, filter)));
        Listings.json(body, response);
    }

    private List<Map<String, @Nullable Object>> parts(Parts by, Defined figure, DashboardFilter filter) {
        return by.of(filter).entrySet().stream()
                .map(part -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("part", part.getKey());
                    one.putAll(text.number(catalogue.measure(figure, part.getValue())));
                    return one;
                })
                .toList();
    }

    private DashboardFilter filter(Asked asked) {
        DashboardFilter filter = DashboardFilter.read(asked.said(), time.today());
        asked.mustSay(filter.write());
        return filter;
    }

    private static Parts parts(String code) {
        return Parts.of(code)
                .orElseThrow(() -> new Refusal("“by=" + code + "” is not understood here: by category or by source."));
    }
}
