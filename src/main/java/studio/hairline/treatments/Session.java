package studio.hairline.treatments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Moment;
import studio.hairline.leads.Source;

/** A visit in the chair. Only its verbs change it. */
@Entity
@Table(name = "sessions")
class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sessions_seq")
    @SequenceGenerator(name = "sessions_seq", sequenceName = "sessions_seq", allocationSize = 50)
    @Nullable
    Long id;

    /** Counted up by {@link SessionBook} with each change, while the row is held. */
    int version;

    @Nullable
    Long personId;

    @Nullable
    Long leadId;

    @Nullable
    Long planId;

    @Nullable
    Short number;

    @Enumerated(EnumType.STRING)
    SessionKind kind;

    @Enumerated(EnumType.STRING)
    SessionStatus status = SessionStatus.SCHEDULED;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "day", column = @Column(name = "start_day"))
    Moment start;

    int lengthMinutes;

    @Nullable
    Long artistId;

    @Nullable
    String artistName;

    @Nullable
    Long chairId;

    @Enumerated(EnumType.STRING)
    Category category;

    @Enumerated(EnumType.STRING)
    Source source;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "completed_at"))
    @AttributeOverride(name = "day", column = @Column(name = "completed_day"))
    @Nullable
    Moment completed;

    long valueCents;

    @Nullable
    Integer gapDays;

    @Nullable
    LocalDate bookedDay;

    /** The session that left this time late; null where this is not such a time. */
    @Nullable
    Long movedId;

    @Nullable
    String service;

    @Nullable
    String externalRef;

    @Nullable
    Long importId;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(SessionKind kind, Whose whose, Seat seat, Topic topic) {
        this.kind = kind;
        personId = whose.personId();
        leadId = whose.leadId();
        start = seat.start();
        lengthMinutes = seat.minutes();
        artistId = seat.artistId();
        artistName = seat.artistName();
        chairId = seat.chairId();
        category = topic.category();
        source = topic.source();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** Takes its place in a series: how many-th, and what it is worth there. */
    void take(Plan plan, int place) {
        planId = plan.id();
        number = (short) place;
        valueCents = plan.valueOf(place);
    }

    void price(long cents) {
        valueCents = cents;
    }

    void complete(Moment when, Instant now) {
        mustBeScheduled();
        mustHaveStarted(now);
        if (when.at().isAfter(now)) {
            throw new Refusal("This lies in the future: check the date and time.");
        }
        if (when.at().isBefore(start.at())) {
            throw new Refusal("A session cannot be completed before it started: move it first.");
        }
        status = SessionStatus.COMPLETED;
        completed = when;
    }

    /** @param earlier the completed session before it in the series */
    void heal(@Nullable Session earlier) {
        Moment before = earlier == null ? null : earlier.completed;
        gapDays = before == null || completed == null
                ? null
                : Integer.valueOf((int) ChronoUnit.DAYS.between(before.day(), completed.day()));
    }

    void miss(Instant now) {
        mustBeScheduled();
        mustHaveStarted(now);
        status = SessionStatus.MISSED;
    }

    /** It was not missed after all, as far as anybody knows. */
    void expectAgain() {
        status = status == SessionStatus.MISSED ? SessionStatus.SCHEDULED : status;
    }

    /** It was called off or missed by mistake. */
    void expect() {
        if (status.isLive() || status == SessionStatus.MOVED_LATE) {
            throw new Refusal("This session is not called off.");
        }
        status = SessionStatus.SCHEDULED;
    }

    /** @param as cancelled in time, or late */
    void cancel(SessionStatus as) {
        mustBeScheduled();
        status = as;
    }

    /** Its plan is given up: it does not take place unless it did. */
    void leavePlan() {
        status = status == SessionStatus.SCHEDULED ? SessionStatus.CANCELLED : status;
        planId = null;
        number = null;
        valueCents = 0;
    }

    void move(Seat to) {
        mustBeScheduled();
        start = to.start();
        lengthMinutes = to.minutes();
        artistId = to.artistId();
        artistName = to.artistName();
        chairId = to.chairId();
    }

    /** @return the time it is about to leave with too short a notice, which stays and counts as such */
    Session left() {
        Seat seat = new Seat(start, lengthMinutes, artistId, artistName, chairId);
        Session left = new Session(kind, new Whose(personId, leadId), seat, topic());
        left.status = SessionStatus.MOVED_LATE;
        left.movedId = id;
        left.planId = planId;
        left.number = number;
        left.valueCents = valueCents;
        left.bookedDay = bookedDay;
        return left;
    }

    Stay stay() {
        return new Stay(start.at(), lengthMinutes, artistId, chairId);
    }

    /** @param name of an artist who is no user here; null with a user, or with nobody */
    void giveTo(@Nullable Long user, @Nullable String name) {
        artistId = user;
        artistName = name;
    }

    void follow(Topic topic) {
        category = topic.category();
        source = topic.source();
    }

    Topic topic() {
        return new Topic(category, source);
    }

    private void mustBeScheduled() {
        if (status != SessionStatus.SCHEDULED) {
            throw new Refusal("This session has an outcome already: " + status.label() + ".");
        }
    }

    private void mustHaveStarted(Instant now) {
        if (start.at().isAfter(now)) {
            throw new Refusal("This session has not started yet.");
        }
    }
}
