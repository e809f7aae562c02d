package studio.hairline.leads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Where;

/**
 * Which leads are meant by how far they came and by when they were written down; nothing said means any.
 *
 * @param stopped the furthest step they ever passed; null for any
 * @param agreed how many sessions were agreed; null for any
 * @param artist whoever had one of its sessions that was not called off; null for anybody
 * @param late whether only those written down a day or more after they came
 * @param stepless whether only those with no next step and no consultation ahead
 * @param traits what reports tell them apart by
 */
public record Course(
        @Nullable Step stopped,
        @Nullable Integer agreed,
        @Nullable Long artist,
        boolean late,
        boolean stepless,
        Traits traits) {

    public static final Course ANY = new Course(null, null, null, false, false, Traits.ANY);

    /** Written down a day or more after they came. */
    public static final Course LATE = new Course(null, null, null, true, false, Traits.ANY);

    /** Nothing is to happen next. */
    public static final Course STEPLESS = new Course(null, null, null, false, true, Traits.ANY);

    private static final String NO_STEP = "next_step is null and not exists (select 1 from consultations c"
            + " where c.lead_id = leads.id and c.outcome = 'BOOKED')";

    public static Course stoppedAt(Step step) {
        return ANY.stopping(step);
    }

    public Course stopping(@Nullable Step step) {
        return new Course(step, agreed, artist, late, stepless, traits);
    }

    public Course of(@Nullable Integer sessions) {
        return new Course(stopped, sessions, artist, late, stepless, traits);
    }

    public Course with(@Nullable Long somebody) {
        return new Course(stopped, agreed, somebody, late, stepless, traits);
    }

    static Course read(Map<String, List<String>> query) {
        Step stopped = LeadUrl.first(query, "stopped")
                .flatMap(text -> Arrays.stream(Step.values())
                        .filter(step -> code(step).equals(text))
                        .findFirst())
                .orElse(null);
        return new Course(
                stopped,
                LeadUrl.first(query, "agreed")
                        .filter(text -> text.matches("[1-9][0-9]?"))
                        .map(Integer::valueOf)
                        .orElse(null),
                LeadUrl.first(query, "artist")
                        .flatMap(LeadUrl::person)
                        .filter(id -> id > 0)
                        .orElse(null),
                LeadUrl.first(query, "written").filter("late"::equals).isPresent(),
                LeadUrl.first(query, "next").filter("none"::equals).isPresent(),
                Traits.read(query));
    }

    public Course with(Traits other) {
        return new Course(stopped, agreed, artist, late, stepless, other);
    }

    void write(Map<String, List<String>> query) {
        LeadUrl.put(query, "stopped", stopped == null ? null : code(stopped));
        LeadUrl.put(query, "agreed", agreed);
        LeadUrl.put(query, "artist", artist);
        LeadUrl.put(query, "written", late ? "late" : null);
        LeadUrl.put(query, "next", stepless ? "none" : null);
        traits.write(query);
    }

    /** @return whether it asks what a lead in memory does not say */
    boolean isOfOthers() {
        return artist != null || stepless;
    }

    /** @param day the column of the day the list goes by */
    Where add(Where where, String day) {
        if (stopped != null) {
            where.and("reached = ?", stopped.ordinal());
        }
        if (agreed != null) {
            where.and("planned_sessions = ?", agreed);
        }
        if (artist != null) {
            where.and(
                    "exists (select 1 from sessions s where s.lead_id = leads.id and s.artist_id = ?"
                            + " and s.status not in ('CANCELLED', 'CANCELLED_LATE', 'MOVED_LATE'))",
                    artist);
        }
        if (stepless) {
            where.and(NO_STEP);
        }
        traits.add(where, day);
        return late ? where.and("recorded_at >= received_at + interval '1' day") : where;
    }

    /**
     * @param team names by user id
     * @return in words, as part of a sentence about leads
     */
    public String words(Map<Long, String> team) {
        List<String> parts = new ArrayList<>();
        if (stopped != null) {
            parts.add("came as far as: " + stopped.label().toLowerCase(Locale.ROOT));
        }
        if (agreed != null) {
            parts.add(agreed == 1 ? "1 session agreed" : agreed + " sessions agreed");
        }
        if (artist != null) {
            parts.add("in the chair with " + team.getOrDefault(artist, "somebody else"));
        }
        if (late) {
            parts.add("written down a day or more after they came");
        }
        if (stepless) {
            parts.add("without a next step");
        }
        parts.addAll(traits.words());
        return String.join(", ", parts);
    }

    private static String code(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
