package studio.hairline.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * One version of the offer to a lead.
 *
 * @param kept as it was written down; nothing is written when it expires
 * @param token of the page the client opens
 * @param sentDay null for a draft
 */
public record Quote(
        long id,
        long leadId,
        int version,
        QuoteState kept,
        Offer offer,
        String token,
        @Nullable LocalDate sentDay,
        @Nullable Instant decidedAt) {

    /** @return the last day it can be accepted; null for a draft */
    public @Nullable LocalDate lastDay() {
        return sentDay == null ? null : sentDay.plusDays(offer.validDays() - 1L);
    }

    /** Time alone closes an offer, never the lead. */
    public QuoteState state(LocalDate today) {
        LocalDate last = lastDay();
        return kept == QuoteState.SENT && last != null && today.isAfter(last) ? QuoteState.EXPIRED : kept;
    }

    /** @return the newest of those they know that came after this one; a draft nobody has seen is none */
    public Optional<Quote> overtakenBy(List<Quote> all) {
        return all.stream()
                .filter(other -> other.version > version && other.kept != QuoteState.DRAFT)
                .max(Comparator.comparingInt(Quote::version));
    }

    /** Refuses to put an older offer in place of a newer one. */
    void mustBeTheLatest(List<Quote> all) {
        overtakenBy(all).ifPresent(newer -> {
            throw new Refusal("Version " + newer.version
                    + " is newer and was sent already. Write a new version instead of sending this one.");
        });
    }

    /** Refuses what is not open to the client's answer. */
    void mustBeOpen(LocalDate today) {
        switch (state(today)) {
            case SENT -> {}
            case DRAFT -> throw new Refusal("This quote is not sent yet.");
            case ACCEPTED, DECLINED -> throw new Refusal("This quote is answered already.");
            case EXPIRED -> throw new Refusal("This quote is not valid any more: ask for a new one.");
            case REPLACED -> throw new Refusal("There is a newer quote in place of this one.");
        }
    }
}
