package studio.hairline.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Diary;
import studio.hairline.chairs.Notices;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;

/** Gives a consultation its time with an artist, when nobody else has them then. */
@Component
public record ConsultationPlace(Diary diary, Notices notices, StudioTime time) {

    /**
     * When, with whom and where it is to be.
     *
     * @param reason why it is while the studio is closed; null when it is not
     */
    public record Wish(Stay stay, @Nullable String reason) {

        public Wish(Stay stay) {
            this(stay, null);
        }

        Act explain(Act act) {
            Act told = act.saying("startsAt", stay.startsAt().toString());
            return reason == null || reason.isBlank() ? told : told.saying("reason", reason.strip());
        }
    }

    /** @param own the one that moves, which is not in its own way */
    void fit(Wish wish, @Nullable Consultation own) {
        diary.fit(wish.stay(), own == null ? "" : ConsultationsTaken.key(own.id()), wish.reason());
    }

    Consultation consultation(long leadId, ConsultationKind kind, Stay stay) {
        return new Consultation(leadId, kind, stay, time.dayOf(stay.startsAt()));
    }

    boolean isLate(Instant startsAt) {
        return notices.asked().isLate(startsAt, now());
    }

    Instant now() {
        return time.now();
    }

    Moment moment(Instant at) {
        return new Moment(at, time.dayOf(at));
    }
}
