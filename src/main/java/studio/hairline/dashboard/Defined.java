package studio.hairline.dashboard;

import java.util.Locale;

/** A figure by its definition: its card, its explanation, its line in the documentation and its place in the API are this. */
public interface Defined {

    String name();

    Said said();

    default String label() {
        return said().label();
    }

    /** @return what it means, in the studio's words */
    default String definition() {
        return said().definition();
    }

    default Meaning meaning() {
        return said().meaning();
    }

    /** @return whether it is for the owner alone */
    default boolean isMoney() {
        return meaning().measure() == Measure.CENTS;
    }

    /** @return its name in addresses and files */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a figure says of itself. */
    record Said(String label, Meaning meaning, String definition) {}

    /**
     * What is measured.
     *
     * @param counts what is counted, or whose share or time it is
     * @param over out of what; "–" for a count or a sum
     * @param dated by which day it belongs to a period
     */
    record Meaning(Measure measure, String counts, String over, String dated) {

        /** Of things that happened on a day. */
        public static Meaning count(String counts, String dated) {
            return new Meaning(Measure.COUNT, counts, "–", dated);
        }

        /** Of what is there now, whatever the period. */
        public static Meaning stock(String counts) {
            return new Meaning(Measure.COUNT, counts, "–", "stock, as of now");
        }

        public static Meaning share(String counts, String over, String dated) {
            return new Meaning(Measure.SHARE, counts, over, dated);
        }

        public static Meaning cents(String counts, String over, String dated) {
            return new Meaning(Measure.CENTS, counts, over, dated);
        }

        /** Of time in the chair. */
        public static Meaning hours(String counts, String dated) {
            return new Meaning(Measure.CHAIR_MINUTES, counts, "–", dated);
        }

        /** Of time in the chair, out of the time the chairs are open. */
        public static Meaning use(String counts, String dated) {
            return new Meaning(Measure.CHAIR_USE, counts, "opening hours of all chairs", dated);
        }

        /** Of days between two, said in days. */
        public static Meaning days(String counts) {
            return new Meaning(Measure.DAYS, counts, "inquiries", "received");
        }

        public static Meaning minutes(String counts) {
            return new Meaning(Measure.MINUTES, counts, "inquiries", "received");
        }
    }

    /** In what it is measured. */
    enum Measure {
        COUNT,
        /** Between 0 and 1. */
        SHARE,
        CENTS,
        /** Of waiting. */
        MINUTES,
        /** Of waiting, in studio days. */
        DAYS,
        /** The sum of the lengths of sessions. */
        CHAIR_MINUTES,
        /** That sum divided by the time the chairs are open: it rests on hours, and may be more than 1. */
        CHAIR_USE
    }
}
