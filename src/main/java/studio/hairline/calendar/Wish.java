package studio.hairline.calendar;

import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.ConsultationPlace;
import studio.hairline.treatments.ChairTime;

/** Where an appointment is wanted. @param reason why against the rule: too soon to heal, or while the studio is closed */
public record Wish(Stay stay, @Nullable String reason) {

    ChairTime chairTime() {
        return new ChairTime(stay.startsAt(), stay.minutes(), stay.artistId(), stay.chairId());
    }

    ConsultationPlace.Wish consultation() {
        return new ConsultationPlace.Wish(stay, reason);
    }
}
