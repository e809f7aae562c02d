package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;

class SessionUrlTest {

    private static final SessionMeasure USUAL = SessionMeasure.SESSIONS_BOOKED;

    @Test
    void aFilterComesBackFromItsAddress() {
        SessionFilter filter = SessionFilter.of(SessionMeasure.FOURTH_OR_LATER)
                .in(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)))
                .about(Set.of(Category.OTHER_SCAR))
                .from(Set.of(Source.BARBER))
                .with(LeadFilter.NOBODY)
                .that(Set.of(SessionStatus.MISSED))
                .ofKind(Set.of(SessionKind.TREATMENT))
                .numbered(4)
                .gone(SeriesCourse.RUNNING)
                .onWeekday(7)
                .startingAt(23)
                .saying("ana");
        Map<String, List<String>> address = SessionUrl.write(filter, USUAL);
        assertThat(address).containsEntry("to", List.of("2026-02-28")).containsEntry("person", List.of("nobody"));
        assertThat(SessionUrl.read(address, USUAL)).isEqualTo(filter);
    }

    @Test
    void thoseWithoutANumberAreAskedForByThatWord() {
        SessionFilter filter = SessionFilter.ALL.numbered(SessionFilter.NO_NUMBER);
        Map<String, List<String>> address = SessionUrl.write(filter, USUAL);
        assertThat(address).containsEntry("number", List.of("none"));
        assertThat(SessionUrl.read(address, USUAL)).isEqualTo(filter);
    }

    @Test
    void theUsualListHasABareAddress() {
        assertThat(SessionUrl.write(SessionFilter.ALL, USUAL)).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsIgnored() {
        Map<String, List<String>> address = Map.of(
                "of", List.of("everything"),
                "from", List.of("2026-02-31"),
                "status", List.of("DONE", "cancelled"),
                "number", List.of("0"),
                "kind", List.of("HAIRCUT"),
                "series", List.of("begun"),
                "daytime", List.of("24"),
                "person", List.of("0x1"));
        assertThat(SessionUrl.read(address, USUAL)).isEqualTo(SessionFilter.ALL.that(Set.of(SessionStatus.CANCELLED)));
    }
}
