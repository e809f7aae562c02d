package studio.hairline.calendar;

import org.jspecify.annotations.Nullable;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.LeadRef;

/** What somebody can be booked for as they stand. */
public sealed interface Bookable {

    String label();

    /** How long it usually takes. */
    int minutes();

    /** @return whether they stand before it anyway, so that nobody has to be asked */
    default boolean isNext() {
        return !(this instanceof Refresh);
    }

    /** @param label "Session 2 of 3" */
    record OfPlan(long planId, String label, int minutes) implements Bookable {}

    /** What stands in the calendar for later takes place sooner. */
    record Sooner(Appointment later) implements Bookable {

        @Override
        public String label() {
            return later.what().words() + ", moved up";
        }

        @Override
        public int minutes() {
            return later.stay().minutes();
        }
    }

    record Meeting(LeadRef lead, ConsultationKind kind, int minutes) implements Bookable {

        @Override
        public String label() {
            return switch (kind) {
                case IN_PERSON -> "Consultation in person";
                case PHOTO -> "Consultation by photo";
                case VIDEO -> "Consultation by video";
            };
        }
    }

    record Refresh(long personId, @Nullable Long leadId, int minutes) implements Bookable {

        @Override
        public String label() {
            return "Touch-up";
        }
    }
}
