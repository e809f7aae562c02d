package studio.hairline.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import studio.hairline.calendar.Feeding;
import studio.hairline.calendar.Feeding.Sheet;

/** {@code /calendar/{token}.ics}: an artist's days for their own calendar program, which knows no session but the link. */
@RestController
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeding feeding;

    CalendarFeed(Feeding feeding) {
        this.feeding = feeding;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token, HttpServletRequest request) {
        return feeding.of(token)
                .map(sheet -> answer(sheet, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(Sheet sheet, HttpServletRequest request) {
        String mark = "\"" + sheet.mark() + "\"";
        ResponseEntity.BodyBuilder answer = new ServletWebRequest(request).checkNotModified(mark)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                : ResponseEntity.ok().contentType(CALENDAR);
        answer.eTag(mark).cacheControl(CacheControl.noCache().cachePrivate());
        return answer.body(sheet.text());
    }
}
