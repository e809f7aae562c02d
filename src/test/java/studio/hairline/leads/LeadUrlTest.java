package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Period;

class LeadUrlTest {

    private static final LeadFilter EVERYTHING = LeadFilter.of(LeadMeasure.UNANSWERED)
            .in(new Period(LocalDate.parse("2024-02-29"), LocalDate.parse("2026-11-26")))
            .about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED))
            .from(Set.of(Source.REFERRAL))
            .assignedTo(LeadFilter.NOBODY)
            .arrivedAt(167)
            .receivedBefore(Instant.parse("2026-11-25T20:38:00Z"))
            .at(Set.of(Stage.NEW))
            .saying("ana 512")
            .answered(new Replies(Replies.Came.WAITING, 15, Replies.UNKNOWN, 23, Replies.MANY, Replies.Sign.WROTE_BACK))
            .gone(new Course(Step.BOOKING, 3, 7L, true, true, new Traits("NORWOOD_3", 7, Traits.NONE)));

    @Test
    void aFilterComesBackFromItsUrl() {
        assertThat(LeadUrl.read(LeadUrl.write(EVERYTHING, LeadMeasure.INQUIRIES), LeadMeasure.INQUIRIES))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void whatIsNotUnderstoodIsIgnored() {
        Map<String, List<String>> nonsense = Map.of(
                "of", List.of("everything"),
                "from", List.of("yesterday"),
                "before", List.of("+1000000000-12-31T23:59:59Z"),
                "hour", List.of("168"),
                "person", List.of("-7"),
                "stage", List.of(""),
                "within", List.of("0"),
                "came", List.of("by-bus"),
                "category", List.of("'; drop table leads"));
        assertThat(LeadUrl.read(nonsense, LeadMeasure.INQUIRIES)).isEqualTo(LeadFilter.ALL);
    }

    @Test
    void aFilterSaysItselfByTheStudiosClock() {
        assertThat(LeadWords.of(
                        LeadFilter.of(LeadMeasure.UNANSWERED).receivedBefore(Instant.parse("2026-11-25T20:38:00Z")),
                        Map.of(),
                        ZoneId.of("America/Chicago")))
                .isEqualTo("Unanswered, still open, all time, received before 25 Nov 2026, 14:38");
    }
}
