package studio.hairline.intake.web;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.intake.Embedding;
import studio.hairline.team.Acting;

/** Tells browsers who may show the inquiry page inside their own: the owner's list, and nobody when not embedded. */
@Component
class FramePolicy {

    private static final String PAGE =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors ";

    private final Embedding embedding;
    private final Acting acting;

    FramePolicy(Embedding embedding, Acting acting) {
        this.embedding = embedding;
        this.acting = acting;
    }

    String of(Visit visit) {
        List<String> origins = visit.embed() ? acting.asSystem(embedding::origins) : List.of();
        return PAGE
                + (visit.embed()
                        ? String.join(" ", "'self'", String.join(" ", origins)).strip()
                        : "'none'");
    }
}
