package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Diary;
import studio.hairline.chairs.Notices;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Moment;
import studio.hairline.operations.StudioTime;

/** Gives a session its time with an artist in a chair, when nobody else has them then. */
@Component
record Seats(Diary diary, Notices notices, Begun begun, Healing healing, StudioTime time) {

    private static final String NEW = "";

    /** @param reason why it is while the studio is closed */
    Seat at(ChairTime when, @Nullable String reason) {
        return seat(when, NEW, null, reason);
    }

    /** @return the same for a session that moves; the artist who is no user here stays while no user takes over */
    Seat of(Session session, ChairTime to, @Nullable String reason) {
        return seat(to, SessionsTaken.key(session.id()), to.artistId() == null ? session.artistName : null, reason);
    }

    /** @throws studio.hairline.history.Refusal when that artist has something else then */
    void mayTake(Session session, @Nullable Long artistId) {
        if (session.status == SessionStatus.SCHEDULED) {
            Stay stay = new Stay(session.start.at(), session.lengthMinutes, artistId, null);
            diary.keepApart(stay, SessionsTaken.key(session.id()));
        }
    }

    /**
     * What is over is a fact and is written down as it was.
     *
     * @param own the session that is placed; null for a new one
     * @throws studio.hairline.history.Refusal when it is too near to another session of that person, without a reason
     */
    void mayHeal(@Nullable Long personId, @Nullable Session own, Seat seat, @Nullable String reason) {
        if (!time.isTold() && seat.start().at().isAfter(now())) {
            healing.check(personId, own, seat.start().day(), reason);
        }
    }

    /** It keeps the time it had, when nobody else has it now. */
    void keep(Session session) {
        diary.fit(session.stay(), SessionsTaken.key(session.id()), "Taken back");
    }

    /**
     * What the state asks for before a session is there once its record says that it began. A past that is told has no records.
     *
     * @param reason why it is over all the same
     */
    void mustHaveBegun(Session session, @Nullable String reason) {
        boolean said = reason != null && !reason.isBlank();
        if (!said && !time.isTold() && !begun.has(session.id())) {
            throw new Refusal("This session never began: open its record, see to what is missing there and start it,"
                    + " also afterwards. Or say why it is over without.");
        }
    }

    void takePen() {
        diary.takePen();
    }

    SessionStatus notice(Instant startsAt) {
        return isLate(startsAt) ? SessionStatus.CANCELLED_LATE : SessionStatus.CANCELLED;
    }

    boolean isLate(Instant startsAt) {
        return notices.asked().isLate(startsAt, now());
    }

    Instant now() {
        return time.now();
    }

    /** @return the studio's day */
    LocalDate today() {
        return time.today();
    }

    Moment moment(Instant at) {
        return new Moment(at, time.dayOf(at));
    }

    private Seat seat(ChairTime when, String own, @Nullable String name, @Nullable String reason) {
        diary.fit(new Stay(when.startsAt(), when.minutes(), when.artistId(), when.chairId()), own, reason);
        return new Seat(moment(when.startsAt()), when.minutes(), when.artistId(), name, when.chairId());
    }
}
