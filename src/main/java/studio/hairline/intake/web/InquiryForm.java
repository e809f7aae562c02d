package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.operations.StudioSettings;

/** {@code /inquire}: the page on which anybody writes to the studio, without a script; also inside other websites. */
@RestController
class InquiryForm {

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final FormReception reception;
    private final StudioSettings studio;
    private final FramePolicy frames;

    InquiryForm(FormReception reception, StudioSettings studio, FramePolicy frames) {
        this.reception = reception;
        this.studio = studio;
        this.frames = frames;
    }

    @GetMapping("/inquire")
    ResponseEntity<String> open(HttpServletRequest request) {
        return form(HttpStatus.OK, visit(request), FilledForm.of(request), Map.of());
    }

    @PostMapping("/inquire")
    ResponseEntity<String> send(HttpServletRequest request) {
        Visit visit = visit(request);
        FilledForm form = FilledForm.of(request);
        if (reception.isFlooded(request.getRemoteAddr())) {
            Map<String, String> busy = Map.of("send", visit.language().say("problem_busy"));
            return form(HttpStatus.TOO_MANY_REQUESTS, visit, form, busy);
        }
        Map<String, String> problems = form.problems(visit);
        if (!problems.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, problems);
        }
        reception.take(form, visit, request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(visit.address("/inquire/thanks")))
                .build();
    }

    @GetMapping("/inquire/thanks")
    ResponseEntity<String> thanks(HttpServletRequest request) {
        Visit visit = visit(request);
        Map<String, Object> facts = new HashMap<>(visit.facts());
        facts.put("title", visit.language().say("thanksHeading"));
        facts.put("again", visit.address("/inquire"));
        return page(HttpStatus.OK, visit, FormPage.write("thanks", facts));
    }

    private Visit visit(HttpServletRequest request) {
        return Visit.of(request, studio.facts().name());
    }

    /** A form that comes back keeps its stamp, so that it is still known as the same. */
    private ResponseEntity<String> form(HttpStatus status, Visit visit, FilledForm form, Map<String, String> problems) {
        String stamp = problems.isEmpty() ? reception.freshStamp() : reception.stampOf(form);
        return page(status, visit, FormPage.write("form", new FormFacts(visit, form, problems).with(stamp)));
    }

    private ResponseEntity<String> page(HttpStatus status, Visit visit, String html) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header("Vary", "Accept-Language")
                .header("Content-Security-Policy", frames.of(visit))
                .body(html);
    }
}
