package studio.hairline.api.web;

import com.samskivert.mustache.Mustache;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import studio.hairline.api.Catalogue;
import studio.hairline.dashboard.Defined;
import studio.hairline.team.Acting;

/**
 * {@code /api}: what can be asked, with nothing of the studio in it; a page for browsers, OpenAPI for whoever does not ask for a
 * page, the same as {@code /api/openapi.json}.
 */
@RestController
class DescribedApi {

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final OpenApi description;
    private final Catalogue catalogue;
    private final Acting acting;

    DescribedApi(OpenApi description, Catalogue catalogue, Acting acting) {
        this.description = description;
        this.catalogue = catalogue;
        this.acting = acting;
    }

    @GetMapping({"/api", "/api/openapi.json"})
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(description.text());
    }

    @GetMapping(path = "/api", headers = "Accept=text/html")
    ResponseEntity<String> page(HttpServletRequest request) {
        Map<String, Object> facts = Map.of(
                "root",
                request.getContextPath(),
                "address",
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                "description",
                description.description(),
                "webhook",
                description.webhook(),
                "paths",
                description.paths(),
                "figures",
                acting.asSystem(catalogue::all).stream()
                        .map(DescribedApi::figure)
                        .toList());
        return ResponseEntity.ok()
                .contentType(PAGE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(write(facts));
    }

    private static Map<String, Object> figure(Defined figure) {
        return Map.of(
                "name", figure.code(),
                "label", figure.label(),
                "definition", figure.definition(),
                "counts", figure.meaning().counts(),
                "over", figure.meaning().over(),
                "dated", figure.meaning().dated(),
                "unit", figure.meaning().measure().name().toLowerCase(Locale.ROOT));
    }

    private static String write(Map<String, Object> facts) {
        try (InputStream page = Objects.requireNonNull(DescribedApi.class.getResourceAsStream("/api/page.mustache"))) {
            return Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .compile(new InputStreamReader(page, StandardCharsets.UTF_8))
                    .execute(facts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
