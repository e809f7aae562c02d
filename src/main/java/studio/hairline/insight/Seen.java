package studio.hairline.insight;

import java.time.Instant;

/**
 * What a page in depth has before its eyes.
 *
 * @param gone rows that count in it and went since, with an import that was taken back; none for now
 */
public record Seen(Instant asOf, long gone) {

    static Seen now(Instant asOf) {
        return new Seen(asOf, 0);
    }
}
