package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;

/**
 * What became of one inquiry of the sample.
 *
 * @param person which inquiry first brought this person, by number; its own number for somebody new
 * @param standing what it is set aside as, or genuine
 * @param staff who takes it, as an index into the team; -1 for nobody
 * @param answeredAt null when nobody answered
 */
record Story(
        int number,
        int person,
        Contact contact,
        Inquiry inquiry,
        Standing standing,
        int staff,
        @Nullable Instant answeredAt,
        Assessed assessed,
        @Nullable Visit visit,
        @Nullable Deal deal,
        @Nullable Farewell farewell,
        Talk talk) {

    /** What triage took it for; at null when nobody triaged it. */
    record Assessed(
            Category category,
            @Nullable String grade,
            @Nullable Instant at) {}

    /** A consultation: attended, missed or called off, or without a recorded outcome. */
    record Visit(
            Instant bookedAt, Instant startsAt, @Nullable Boolean attended, Turn turn) {}

    /** A conversion and the sessions that followed. */
    record Deal(Instant at, Terms terms, List<Sitting> sittings) {

        /** @param number of the story */
        Deal turned(int number) {
            List<Sitting> all = new ArrayList<>();
            sittings.forEach(one -> all.add(one.turned(number, all.size())));
            return new Deal(at, terms, all);
        }
    }

    /** A session in the chair; done null: still to come, or its outcome was never recorded. */
    record Sitting(
            Instant startsAt,
            int artist,
            boolean touchUp,
            @Nullable Boolean done,
            Turn turn) {

        private static final long SEED = 8_000_000L;
        private static final int MOST = 32;

        Sitting(Instant startsAt, int artist, boolean touchUp, @Nullable Boolean done) {
            this(startsAt, artist, touchUp, done, Turn.NONE);
        }

        /** @return when it was agreed */
        Instant agreed() {
            return startsAt.minus(Duration.ofDays(3));
        }

        /** @param number of the story. @param place of the sitting in it */
        Sitting turned(int number, int place) {
            Turn turned = Turn.of(SEED + (long) number * MOST + place, agreed(), startsAt, done);
            return new Sitting(startsAt, artist, touchUp, done, turned);
        }

        /** @return whether it was a session of the plan, and took place */
        boolean isOfThePlan() {
            return !touchUp && Boolean.TRUE.equals(done);
        }
    }

    /**
     * What was said once it was answered.
     *
     * @param back when they wrote back; null when they did not
     * @param tries when we tried to reach them again, oldest first
     */
    record Talk(@Nullable Instant back, List<Instant> tries) {

        static final Talk NONE = new Talk(null, List.of());
    }

    /** A loss. */
    record Farewell(Instant at, LostReason reason) {}
}
