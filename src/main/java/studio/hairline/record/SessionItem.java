package studio.hairline.record;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.people.SafetyFlag;

/**
 * Something the state asks of the record of a session, in the order in which it is wanted. When it is missing is said once,
 * in the database's words, so that a page, a list and a count can never disagree.
 */
public enum SessionItem {
    SAFETY(
            "safety flags withdrawn or explained",
            "safety flags",
            Due.TO_START,
            "exists (select 1 from person_flags f where f.person_id = s.person_id and (f.note = '' or f.flag in ("
                    + absolute() + ")))"),
    IDENTIFICATION(
            "age of at least 18 and photo identification",
            "age and ID",
            Due.BEFORE,
            "coalesce(r.adult, false) = false or (coalesce(r.identification, '') = '' and p.erased_at is null)"),
    RISKS("risks acknowledged", "risks", Due.BEFORE, "coalesce(r.risks, false) = false"),
    CONSENT("consent signed", "consent", Due.BEFORE, unsigned(Paper.CONSENT)),
    CLIENT("whose session it is", "client", Due.BEFORE, "s.person_id is null"),
    ARTIST("artist", "artist", Due.AFTER, "s.artist_id is null and coalesce(s.artist_name, '') = ''"),
    ZONES("zones", "zones", Due.AFTER, "coalesce(r.areas, '') = ''"),
    NEEDLES("needles", "needles", Due.AFTER, "coalesce(r.needles, '') = ''"),
    PIGMENT(
            "pigment with colour, maker and lot",
            "pigment",
            Due.AFTER,
            "coalesce(r.pigment_maker, '') = '' or r.pigment_colour = '' or r.pigment_lot = ''"),
    DURATION("real duration", "duration", Due.AFTER, "r.minutes is null"),
    AFTERCARE("aftercare handed over", "aftercare", Due.AFTER, "coalesce(r.aftercare, false) = false"),
    AFTERCARE_SIGNED("aftercare acknowledged", "aftercare signature", Due.AFTER, unsigned(Paper.AFTERCARE)),
    REPORT(
            "report of an adverse event to the state",
            "report to the state",
            Due.ALWAYS,
            "exists (select 1 from adverse_events e where e.session_id = s.id and e.reported_day is null)");

    /** What is missing of a session {@code s}, its record {@code r} and its person {@code p}: one bit for each. */
    static final String BITS = Stream.of(values()).map(SessionItem::bit).collect(Collectors.joining(" + ", "(", ")"));

    private final String label;
    private final String brief;
    private final Due due;
    private final String lacks;

    SessionItem(String label, String brief, Due due, String lacks) {
        this.label = label;
        this.brief = brief;
        this.due = due;
        this.lacks = lacks;
    }

    /** As long as when it is asked for, as a condition. */
    private enum Due {
        TO_START("s.status = 'SCHEDULED' and r.started_at is null"),
        BEFORE("s.status in ('SCHEDULED', 'COMPLETED')"),
        AFTER("s.status = 'COMPLETED'"),
        ALWAYS("s.id is not null");

        private final String sql;

        Due(String sql) {
            this.sql = sql;
        }
    }

    public String label() {
        return label;
    }

    /** @return the same where there is little room */
    public String brief() {
        return brief;
    }

    boolean isNeededToStart() {
        return due == Due.TO_START || due == Due.BEFORE;
    }

    /** @return {@link #BITS} where the statement calls the session otherwise */
    static String bitsOf(String session) {
        return BITS.replaceAll("\\bs[.]", session + ".");
    }

    /** @param bits as {@link #BITS} gives them */
    static List<SessionItem> of(int bits) {
        return Stream.of(values())
                .filter(item -> (bits & (1 << item.ordinal())) != 0)
                .toList();
    }

    private String bit() {
        return "case when " + due.sql + " and (" + lacks + ") then " + (1 << ordinal()) + " else 0 end";
    }

    private static String unsigned(Paper paper) {
        return "not exists (select 1 from signed_papers c where c.session_id = s.id and c.paper = '" + paper.name()
                + "')";
    }

    private static String absolute() {
        return Arrays.stream(SafetyFlag.values())
                .filter(SafetyFlag::isAbsolute)
                .map(flag -> "'" + flag.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
