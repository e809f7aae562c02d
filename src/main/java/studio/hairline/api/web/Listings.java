package studio.hairline.api.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.PastDay;
import studio.hairline.dashboard.PastDays;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Place;
import studio.hairline.tallies.Stretch;
import studio.hairline.ui.Url;
import tools.jackson.databind.json.JsonMapper;

/** Writes a list: a page of it as JSON, or all of it as CSV for whoever accepts that. */
@Component
class Listings {

    static final String CSV = "text/csv";

    /** Says in a header of CSV what {@code leftOut} says in JSON. */
    static final String LEFT_OUT = "Left-Out";

    private static final JsonMapper JSON = new JsonMapper();

    private final StudioTime time;
    private final PastDays days;

    Listings(StudioTime time, PastDays days) {
        this.time = time;
        this.days = days;
    }

    /** @param day one that is over */
    <T> T asKnownOn(LocalDate day, Function<PastDay, T> question) {
        return days.ask(day, question);
    }

    /** @param listing refuses what it does not understand before anything is read */
    <R> void answer(HttpServletRequest request, HttpServletResponse response, Function<Asked, Listing<R>> listing)
            throws IOException {
        Asked asked = Asked.of(request, time.today());
        Listing<R> list = listing.apply(asked);
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(CSV)) {
            csv(list, response);
        } else {
            json(page(asked, list), response);
        }
    }

    /** @return the studio day of an instant */
    LocalDate dayOf(Instant at) {
        return time.dayOf(at);
    }

    private static <R> Map<String, @Nullable Object> page(Asked asked, Listing<R> list) {
        Place after = asked.after();
        Stretch<R> stretch = list.walk().from(after, asked.limit());
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("total", list.total().getAsLong());
        page.put(
                "items",
                stretch.rows().stream()
                        .map(row -> Field.item(list.fields(), row))
                        .toList());
        page.put("next", next(asked, stretch.next()));
        if (!list.leftOut().isEmpty()) {
            page.put("leftOut", list.leftOut());
        }
        return page;
    }

    private static @Nullable String next(Asked asked, @Nullable Place place) {
        return place == null
                ? null
                : "/" + new Url(asked.said()).with("after", place.text()).toPath(asked.path());
    }

    static void json(Object body, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }

    private static <R> void csv(Listing<R> list, HttpServletResponse response) throws IOException {
        response.setContentType(CSV + ";charset=utf-8");
        if (!list.leftOut().isEmpty()) {
            response.setHeader(LEFT_OUT, list.leftOut());
        }
        List<Field<R>> fields = list.fields();
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            csv.writeRecord(fields.stream().map(Field::name).toList());
            list.each().accept(row -> csv.writeRecord(Field.cells(fields, row)));
        }
    }
}
