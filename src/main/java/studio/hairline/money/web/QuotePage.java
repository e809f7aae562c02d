package studio.hairline.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.history.Refusal;

/** {@code /quote/…}: the client reads the quote, accepts or declines it once, and takes it along on paper. */
@RestController
class QuotePage {

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final QuoteDoor door;

    QuotePage(QuoteDoor door) {
        this.door = door;
    }

    @GetMapping("/quote/{token}")
    ResponseEntity<String> open(@PathVariable String token, HttpServletRequest request) {
        Tongue tongue = Tongue.of(request);
        return door.open(token, tongue)
                .map(facts -> page(HttpStatus.OK, QuotePaper.html("quote", facts.map())))
                .orElseGet(() -> nothing(tongue));
    }

    /** Twice, or too late: the page says how it stands, and nothing changes. */
    @PostMapping("/quote/{token}")
    ResponseEntity<String> answer(@PathVariable String token, @RequestParam String answer, HttpServletRequest request) {
        Tongue tongue = Tongue.of(request);
        door.open(token, tongue).ifPresent(facts -> answer(facts, answer));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/quote/" + token + "?lang=" + tongue.code()))
                .build();
    }

    @GetMapping("/quote/{token}/quote.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String token, HttpServletRequest request) {
        return door.open(token, Tongue.of(request))
                .map(facts -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .body(QuotePaper.pdf(facts)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private void answer(QuoteFacts facts, String answer) {
        try {
            if (answer.equals("accept") || answer.equals("decline")) {
                door.answer(facts, answer.equals("accept"));
            }
        } catch (Refusal closed) {
            return;
        }
    }

    private ResponseEntity<String> nothing(Tongue tongue) {
        Map<String, Object> facts = Map.of(
                "t", tongue.words(), "lang", tongue.code(), "studio", door.studio(), "title", tongue.say("nothing"));
        return page(HttpStatus.NOT_FOUND, QuotePaper.html("nothing", facts));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header("Vary", "Accept-Language")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", POLICY)
                .body(html);
    }
}
