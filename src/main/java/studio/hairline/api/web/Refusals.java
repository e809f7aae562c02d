package studio.hairline.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import studio.hairline.history.Refusal;
import studio.hairline.team.Problem;

/** Says in a sentence why something is not answered. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletResponse response) throws IOException {
        Problem.of(HttpStatus.BAD_REQUEST, refusal.getMessage()).to(response);
    }

    @ExceptionHandler(NotThere.class)
    void notThere(NotThere missing, HttpServletResponse response) throws IOException {
        Problem.of(HttpStatus.NOT_FOUND, missing.getMessage()).to(response);
    }

    @ExceptionHandler(AccessDeniedException.class)
    void denied(HttpServletResponse response) throws IOException {
        Problem.of(HttpStatus.FORBIDDEN, "This is for the owner: use a token of theirs.")
                .to(response);
    }

    /** Nothing is there. */
    static final class NotThere extends Refusal {

        NotThere(String sentence) {
            super(sentence);
        }
    }

    /** Every other address under {@code /api}, which would else open a page. */
    @RestController
    static class Elsewhere {

        @RequestMapping("/api/**")
        void nothing(HttpServletRequest request) {
            throw new NotThere(
                    "There is nothing to be read at " + request.getRequestURI() + ": /api says what there is.");
        }
    }
}
