package studio.hairline.leads;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.operations.OpeningClock;
import studio.hairline.people.Way;

/** An inquiry being worked, from received to converted or lost. Only its verbs change it. */
@Entity
@Table(name = "leads")
class Lead {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leads_seq")
    @SequenceGenerator(name = "leads_seq", sequenceName = "leads_seq", allocationSize = 50)
    @Nullable
    Long id;

    /** Counted up by {@link LeadBook} with each change, while the row is held. */
    int version;

    long personId;
    boolean firstOfPerson;

    @Enumerated(EnumType.STRING)
    Standing standing = Standing.GENUINE;

    @Enumerated(EnumType.STRING)
    Stage stage = Stage.NEW;

    boolean isOpen = true;

    @Embedded
    Arrival arrival;

    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    Source source;

    String message;

    @Enumerated(EnumType.STRING)
    Category category;

    @Nullable
    String grade;

    /** How they want to be answered. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Way prefers;

    @Nullable
    Long assigneeId;

    @Nullable
    String nextStep;

    @Nullable
    LocalDate nextStepDay;

    @Nullable
    Instant triagedAt;

    @Embedded
    @Nullable
    Answer answer;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "booked_at"))
    @AttributeOverride(name = "day", column = @Column(name = "booked_day"))
    @Nullable
    Moment booked;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "attended_at"))
    @AttributeOverride(name = "day", column = @Column(name = "attended_day"))
    @Nullable
    Moment attended;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    Step reached = Step.INQUIRY;

    @Embedded
    @Nullable
    Conversion conversion;

    @Nullable
    LocalDate firstSessionDay;

    @Nullable
    LocalDate seriesDoneDay;

    @Embedded
    @Nullable
    Loss loss;

    /** They wrote to us again within 14 days of arriving. */
    boolean wroteBack;

    /** How often we tried to reach them, without what was taken back. */
    int tries;

    @Nullable
    String externalRef;

    @Nullable
    Long importId;

    @SuppressWarnings("NullAway.Init")
    protected Lead() {}

    Lead(long personId, Arrival arrival, Inquiry inquiry, Instant recordedAt) {
        this.personId = personId;
        this.arrival = arrival;
        this.recordedAt = recordedAt;
        this.source = inquiry.source();
        this.message = inquiry.message();
        this.prefers = inquiry.prefers();
        this.externalRef = inquiry.origin().externalRef();
        this.importId = inquiry.origin().importId();
        this.category = inquiry.category();
        this.grade = fitting(inquiry.category(), inquiry.grade());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    void triage(Triage triage, Instant at) {
        mustBeGenuine();
        categorise(triage.category(), triage.grade());
        assigneeId = triage.assigneeId();
        triagedAt = triagedAt == null ? at : triagedAt;
        stage = stage == Stage.NEW ? Stage.TRIAGED : stage;
    }

    void categorise(Category other, @Nullable String otherGrade) {
        grade = fitting(other, otherGrade);
        category = other;
    }

    void assign(@Nullable Long userId) {
        assigneeId = userId;
    }

    void hear(Source from) {
        source = from;
    }

    void plan(@Nullable String step, @Nullable LocalDate day) {
        nextStep = step;
        nextStepDay = day;
    }

    /** @return whether they had to wait for an answer: no walk-in, and no call that was picked up */
    boolean isKeptWaiting() {
        return arrival.channel() != Channel.WALK_IN
                && (arrival.channel() != Channel.CALL || answer == null || answer.minutes() > RepliesWhere.PICKED_UP);
    }

    void answer(Instant at, @Nullable Long by, OpeningClock opening) {
        mustBeGenuine();
        if (at.isBefore(arrival.at())) {
            throw new Refusal("The first response cannot be earlier than the inquiry itself.");
        }
        if (answer == null || at.isBefore(answer.at())) {
            answer = Answer.to(arrival.at(), at, by, opening);
        }
        reach(Step.ANSWER);
    }

    void book(Moment bookedOn) {
        mustBeOpen("A consultation is booked for an open lead: reopen it first.");
        booked = booked == null ? bookedOn : booked;
        stage = Stage.CONSULTATION_BOOKED;
        reach(Step.BOOKING);
    }

    void attend(Moment when) {
        mustBeOpen("This lead is closed already: reopen it first.");
        attended = attended == null ? when : attended;
        stage = Stage.CONSULTED;
        reach(Step.CONSULTATION);
    }

    /** The booked consultation did not take place; the lead waits for the next step. */
    void release() {
        stage = stage == Stage.CONSULTATION_BOOKED ? Stage.TRIAGED : stage;
    }

    /** It is booked after all. */
    void expect() {
        if (stage == Stage.LOST) {
            throw new Refusal("This lead is lost: reopen it first.");
        }
        stage = stage == Stage.TRIAGED ? Stage.CONSULTATION_BOOKED : stage;
    }

    void convert(Terms terms, Moment when) {
        mustBeGenuine();
        if (conversion != null) {
            throw new Refusal("This lead is converted already, on " + conversion.day() + ".");
        }
        mustBeOpen("A lost lead cannot be converted: reopen it first.");
        int inDays = (int) ChronoUnit.DAYS.between(arrival.day(), when.day());
        if (inDays < 0) {
            throw new Refusal("A lead cannot be converted before it was received.");
        }
        conversion = Conversion.of(terms, when, inDays);
        reach(Step.CONVERSION);
        close(Stage.CONVERTED);
    }

    void reprice(long priceCents, long depositCents) {
        if (conversion == null) {
            throw new Refusal("This lead is not converted: there is no price to agree on yet.");
        }
        conversion = conversion.with(new Terms(conversion.sessions(), priceCents, depositCents));
    }

    /** The deposit was given back: it waits for the next step as before; what it lost by is not touched. */
    void unconvert() {
        conversion = null;
        reached = LeadBefore.reached(this);
        stage = attended != null ? Stage.CONSULTED : triagedAt != null ? Stage.TRIAGED : Stage.NEW;
        isOpen = standing == Standing.GENUINE;
    }

    void lose(LostReason reason, Moment when) {
        mustBeOpen("This lead is closed already.");
        if (when.day().isBefore(arrival.day())) {
            throw new Refusal("A lead cannot be lost before it was received.");
        }
        loss = loss == null ? new Loss(when.at(), when.day(), reason) : loss;
        close(Stage.LOST);
    }

    /** What was lost without a reason gets one; a reason that was given stays. */
    void explainLoss(LostReason reason) {
        if (stage != Stage.LOST || loss == null) {
            throw new Refusal("This lead is not lost: there is nothing to give a reason for.");
        }
        if (loss.reason() != LostReason.NOT_RECORDED) {
            throw new Refusal("The reason is recorded already: " + loss.reason().label() + ".");
        }
        loss = new Loss(loss.at(), loss.day(), reason);
    }

    void reopen() {
        if (stage != Stage.LOST) {
            throw new Refusal("Only a lost lead can be reopened.");
        }
        stage = attended != null ? Stage.CONSULTED : triagedAt != null ? Stage.TRIAGED : Stage.NEW;
        isOpen = standing == Standing.GENUINE;
    }

    void setAside(Standing as) {
        if (as == Standing.GENUINE || standing != Standing.GENUINE) {
            throw new Refusal("This inquiry is set aside already.");
        }
        if (conversion != null) {
            throw new Refusal("A converted lead cannot be set aside.");
        }
        standing = as;
        isOpen = false;
    }

    void restore() {
        if (standing == Standing.GENUINE) {
            throw new Refusal("This inquiry is not set aside.");
        }
        standing = Standing.GENUINE;
        isOpen = stage.isOpen();
    }

    void firstSession(LocalDate day) {
        firstSessionDay = day;
        reach(Step.FIRST_SESSION);
    }

    void seriesDone(LocalDate day) {
        seriesDoneDay = day;
        reach(Step.SERIES_DONE);
    }

    /** Another number of sessions is agreed. @param doneDay of the last of them; null while more are to come */
    void lasts(int sessions, @Nullable LocalDate doneDay) {
        conversion = conversion == null ? null : conversion.of(sessions);
        seriesDoneDay = doneDay;
        reached = LeadBefore.reached(this);
    }

    private void reach(Step step) {
        reached = step.compareTo(reached) > 0 ? step : reached;
    }

    private void close(Stage as) {
        stage = as;
        isOpen = false;
        plan(null, null);
    }

    private void mustBeOpen(String orElse) {
        mustBeGenuine();
        if (!stage.isOpen()) {
            throw new Refusal(orElse);
        }
    }

    private void mustBeGenuine() {
        if (standing != Standing.GENUINE) {
            throw new Refusal("This inquiry is set aside: bring it back first.");
        }
    }

    private static @Nullable String fitting(Category category, @Nullable String grade) {
        if (grade == null || grade.isBlank()) {
            return null;
        }
        if (!category.accepts(grade)) {
            throw new Refusal(category.label() + " has no grade “" + Scale.say(grade) + "”.");
        }
        return grade;
    }
}
