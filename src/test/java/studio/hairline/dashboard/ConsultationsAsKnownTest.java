package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.Source;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.KnownOn;

/** Consultations stay as they were known when a day ended, whatever is booked, moved, written down or taken back after it. */
@OnBothDatabases
class ConsultationsAsKnownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final int DAYS = 6;

    private static final String MIGRATION = script();

    @Autowired
    ConsultationFigures figures;

    @Autowired
    ConsultationRows rows;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    ConsultationsAsKnown consultations;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @ParameterizedTest(name = "whatever happens ({0})")
    @ValueSource(longs = {61, 62})
    void everyDayIsRememberedAsItEnded(long seed) {
        Map<LocalDate, List<Object>> ended = new LinkedHashMap<>();
        days(seed).forEach(day -> ended.put(day, asItStands(day)));
        assertThat(Set.copyOf(ended.values())).hasSize(DAYS);
        ended.forEach((day, said) -> assertThat(asKnown(day)).as("%s", day).isEqualTo(said));
        assertThat(taken()).as("taken back").isPositive();
        assertThat(outcomes()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest(name = "whatever happens ({0})")
    @ValueSource(longs = 64)
    void everyNumberOfAPastDayOpensItsRowsOfThatDay(long seed) {
        List<LocalDate> days = days(seed).toList();
        for (LocalDate day : days.subList(0, 3)) {
            ConsultationsThen then = then(day);
            assertThat(then.leftOut()).isEmpty();
            questions(day)
                    .map(asked -> figures.asKnownOn(asked, day))
                    .flatMap(ConsultationPage::numbers)
                    .filter(card -> card.estimate().n() > 0)
                    .forEach(card -> {
                        assertThat(card.rows().query()).containsEntry("asKnownOn", List.of(day.toString()));
                        ConsultationFilter filter =
                                ConsultationUrl.read(card.rows().query());
                        assertThat(then.rows(filter)).as("%s", card.rows()).hasSize((int) card.opens());
                        assertThat(then.count(filter)).isEqualTo(card.opens());
                    });
        }
    }

    @Test
    void whatWasWrittenDownBeforeFormerStatesWereKeptIsFoundInTheHistory() {
        days(65, beans.createBean(RandomConsultations.class).onlyForward()).forEach(day -> {});
        List<String> kept = kept();
        tellFromHistory();
        assertThat(kept()).isEqualTo(kept).hasSizeGreaterThan(100);
    }

    @Test
    void whereSomethingWasTakenBackBeforeItIsLeftOutAndSaid() {
        Map<LocalDate, List<ConsultationRow>> ended = new LinkedHashMap<>();
        days(66).forEach(day -> ended.put(day, all()));
        tellFromHistory();
        Set<String> said = new HashSet<>();
        ended.forEach((day, all) -> {
            Set<Long> unknown = unknown(day);
            ConsultationsThen then = then(day);
            assertThat(then.rows(ConsultationFilter.ALL))
                    .as("%s", day)
                    .isEqualTo(all.stream()
                            .filter(row -> !unknown.contains(row.leadId()))
                            .toList())
                    .isNotEmpty();
            said.add(then.leftOut());
        });
        assertThat(said)
                .hasSizeGreaterThan(2)
                .anyMatch(words -> words.endsWith("was not kept yet: they are left out."));
        assertThat(then(FIRST.plusDays(DAYS - 1)).leftOut()).isEmpty();
    }

    /** As in a studio that had an older Hairline until now. */
    private void tellFromHistory() {
        studio.jdbc().sql("delete from consultation_changes").update();
        String script = MIGRATION.substring(MIGRATION.indexOf("create table consultation_words"));
        for (String statement : script.split(";")) {
            if (!statement.isBlank()) {
                studio.jdbc().sql(statement).update();
            }
        }
    }

    private List<String> kept() {
        return studio.jdbc().sql("select * from consultation_changes").query().listOfRows().stream()
                .map(row -> {
                    Map<String, Object> told = new TreeMap<>(row);
                    told.remove("id");
                    return told.toString();
                })
                .sorted()
                .toList();
    }

    private Set<Long> unknown(LocalDate day) {
        return new HashSet<>(studio.jdbc()
                .sql("select lead_id from consultation_changes where consultation_id is null and recorded_at >= ?")
                .param(KnownOn.end(day, time.zone()).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list());
    }

    private List<ConsultationRow> all() {
        List<ConsultationRow> all = new ArrayList<>();
        rows.each(ConsultationFilter.ALL, all::add);
        return all;
    }

    private Stream<LocalDate> days(long seed) {
        return days(seed, beans.createBean(RandomConsultations.class));
    }

    /** Each day is over when it comes. */
    private Stream<LocalDate> days(long seed, RandomConsultations life) {
        studio.clock().setTo(KnownOn.end(FIRST.minusDays(20), time.zone()));
        life.play(seed, 300, Duration.ofMinutes(93));
        return Stream.iterate(FIRST, day -> day.plusDays(1)).limit(DAYS).peek(day -> {
            studio.clock().setTo(KnownOn.end(day.minusDays(1), time.zone()));
            life.play(seed * 100 + day.getDayOfMonth(), 40, Duration.ofMinutes(35));
            studio.clock().setTo(KnownOn.end(day, time.zone()).minusMillis(1));
        });
    }

    private static String script() {
        try {
            return new ClassPathResource("db/migration/V420__consultation_changes.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long taken() {
        return studio.jdbc()
                .sql("select count(*) from consultation_changes where consultation_id not in"
                        + " (select id from consultations)")
                .query(Long.class)
                .single();
    }

    private Set<ConsultationOutcome> outcomes() {
        Set<ConsultationOutcome> outcomes = EnumSet.noneOf(ConsultationOutcome.class);
        rows.each(ConsultationFilter.ALL, row -> outcomes.add(row.outcome()));
        return outcomes;
    }

    private List<Object> asItStands(LocalDate day) {
        List<Object> said = new ArrayList<>();
        filters(day).forEach(filter -> {
            List<ConsultationRow> all = new ArrayList<>();
            rows.each(filter, all::add);
            said.add(all);
            said.add(rows.count(filter));
        });
        questions(day).forEach(asked -> said.add(said(figures.figures(asked))));
        return said;
    }

    private List<Object> asKnown(LocalDate day) {
        List<Object> said = new ArrayList<>();
        ConsultationsThen then = then(day);
        filters(day).forEach(filter -> {
            said.add(then.rows(filter));
            said.add(then.count(filter));
        });
        questions(day).forEach(asked -> said.add(said(figures.asKnownOn(asked, day))));
        return said;
    }

    private ConsultationsThen then(LocalDate day) {
        Instant end = KnownOn.end(day, time.zone());
        return consultations.at(end, leads.at(end));
    }

    private static List<String> said(ConsultationPage page) {
        return page.parts().entrySet().stream()
                .flatMap(cut -> cut.getValue().stream()
                        .flatMap(line -> Stream.concat(page.cards().stream(), line.cells().stream())
                                .map(card -> cut.getKey() + " " + line.part() + " " + card.figure() + " "
                                        + card.estimate() + " " + card.opens() + " " + card.rate())))
                .toList();
    }

    private static Stream<ConsultationFilter> filters(LocalDate day) {
        ConsultationFilter all = ConsultationFilter.ALL;
        ConsultationFilter due = all.counting(ConsultationMeasure.CONSULTATIONS_DUE);
        return Stream.of(
                all,
                due,
                all.in(new Period(day.minusDays(3), day.plusDays(2))),
                due.about(Set.of(Category.MALE_PATTERN, Category.OTHER_SCAR, Category.NOT_RECORDED)),
                due.from(Set.of(Source.GOOGLE, Source.WEBSITE)),
                all.with(TestStudio.STAFF),
                due.with(LeadFilter.NOBODY),
                all.ofKind(Set.of(ConsultationKind.VIDEO)),
                all.that(Set.of(ConsultationOutcome.BOOKED, ConsultationOutcome.MOVED)));
    }

    private static Stream<DashboardFilter> questions(LocalDate day) {
        DashboardFilter all = DashboardFilter.read(Map.of("period", List.of("all-time")), day);
        return Stream.of(
                all,
                DashboardFilter.read(Map.of("period", List.of("this-month")), day),
                all.by(TestStudio.STAFF),
                all.about(Set.of(Category.MALE_PATTERN, Category.OTHER_SCAR)));
    }
}
