package studio.hairline.triage;

import java.time.ZonedDateTime;

/** Whether we may write to somebody now. An answer to what they wrote always may; what solicits has its hours. */
public sealed interface MayContact {

    record Yes() implements MayContact {}

    /**
     * Not before they write again.
     *
     * @param words with which they asked to be left alone
     */
    record LeftAlone(ZonedDateTime since, String words) implements MayContact {}

    record Later(ZonedDateTime from) implements MayContact {}
}
