package studio.hairline.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.Category;

/** Somebody who comes, or came: to a session or to a consultation. */
public record Appointment(Ref ref, Who who, Stay stay, What what, Outside outside) {

    /** Which kind of visit. */
    public enum Type {
        SESSION,
        CONSULTATION
    }

    /** @param version as it was read */
    public record Ref(Type type, long id, int version) {

        /** @return what stands on the page for it */
        public String key() {
            return type + ":" + id;
        }
    }

    /** @param personId null when the client was not recorded */
    public record Who(@Nullable Long personId, @Nullable Long leadId, String name) {}

    /**
     * @param words "Session 2 of 3", "Consultation by video"
     * @param artistName of an artist who is no user here
     */
    public record What(
            Category category,
            String words,
            State state,
            @Nullable String artistName) {}

    /**
     * How calendars outside know it.
     *
     * @param firstId of the row that was booked first: it stays through every move
     * @param revision grows with each change
     */
    public record Outside(long firstId, int revision) {}

    /** Where it stands. */
    public enum State {
        AHEAD,
        TOOK_PLACE,
        MISSED
    }

    /** @return the ids of the sessions among them */
    public static List<Long> sessions(List<Appointment> some) {
        return some.stream()
                .filter(one -> one.ref().type() == Type.SESSION)
                .map(one -> one.ref().id())
                .toList();
    }

    public boolean isMovable() {
        return what.state() == State.AHEAD;
    }

    /** @return whether it is over and nobody said what became of it: it is no show until somebody does */
    public boolean lacksOutcome(Instant now) {
        return isMovable() && stay.startsAt().isBefore(now);
    }

    /** @return whether it is a session of an inquiry, whose money may be held */
    public boolean isPaidFor() {
        return ref.type() == Type.SESSION && who.leadId() != null;
    }

    /** @return the address of whoever comes */
    public String href() {
        if (who.leadId() != null) {
            return "leads/" + who.leadId();
        }
        return who.personId() == null ? "sessions/" + ref.id() : "people/" + who.personId();
    }
}
