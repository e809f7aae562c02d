package studio.hairline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.figures.Period;
import studio.hairline.record.RecordFilter;
import studio.hairline.record.RecordsToFinish;
import studio.hairline.team.Role;
import studio.hairline.team.TeamMember;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** The sessions of the sample have records with something to mend in them, the same each time they are told. */
@OnBothDatabases
class RecordsTest {

    private static final int STORIES = 130;
    private static final String WRITTEN =
            "select concat(s.starts_at, ' ', r.identification, ' ', r.areas, ' ', r.needles, ' ', r.pigment_lot, ' ',"
                    + " r.minutes, ' ', r.started_at, ' ', r.notes, ' ', (select count(*) from signed_papers c where"
                    + " c.session_id = s.id)) from sessions s left join session_records r on r.session_id = s.id order by"
                    + " s.starts_at, s.id";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RecordsToFinish toFinish;

    @Autowired
    TestStudio studio;

    @Test
    void mostAreWholeSomeMissSomethingAndOneReportIsOverdue(
            @Autowired TransactionTemplate transaction, @Autowired EntityManager entities) {
        List<TeamMember> team = team();
        Storyteller teller = beans.createBean(Storyteller.class); // who knows nobody yet
        Stories stories = new Stories(STORIES, new Calendar(studio.clock().instant(), ZoneId.of("America/Chicago")));
        Chapters chapters = new Chapters(transaction, entities);
        chapters.tell(STORIES, number -> teller.tell(stories.story(number), team));
        Records sample = new Records(beans.createBean(RecordVerbs.class), chapters);
        sample.tell(team);
        studio.actAsOwner();

        LocalDate today = LocalDate.of(2026, 6, 17);
        RecordFilter filter = RecordFilter.usual(today).in(Period.of(today.minusDays(365), today));
        RecordsToFinish.ToFinish found = toFinish.of(filter);
        assertThat(found.count()).isPositive().isLessThan(found.all() / 2);
        assertThat(toFinish.overdue()).hasSize(1);
        assertThat(toFinish.untold().size()).isGreaterThan(1);
        assertThat(rows("select r.session_id from session_records r where r.started_at is not null"))
                .hasSizeGreaterThan(10);
        List<String> once = rows(WRITTEN);
        forget();
        sample.tell(team);
        assertThat(rows(WRITTEN)).isEqualTo(once);
    }

    private void forget() {
        List.of("session_records", "signed_papers", "adverse_events", "person_flags")
                .forEach(table -> studio.jdbc().sql("delete from " + table).update());
    }

    private List<String> rows(String sql) {
        return studio.jdbc().sql(sql).query(String.class).list();
    }

    private List<TeamMember> team() {
        studio.addUser(3, "Noah Bauer", Role.STAFF);
        return List.of(member(2, "Sam Staff"), member(3, "Noah Bauer"));
    }

    private static TeamMember member(long id, String name) {
        return new TeamMember(id, name, name + "@studio.test", Role.STAFF, true, true);
    }
}
