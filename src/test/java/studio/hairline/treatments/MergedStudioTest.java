package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.duplicates.MergeUndo;
import studio.hairline.duplicates.Merges;
import studio.hairline.history.Refusal;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** Whoever is merged, and made two again, between whatever else is done: the figures are the rows behind them. */
@OnBothDatabases
class MergedStudioTest {

    private static final int ROUNDS = 12;
    private static final int VERBS = 20;

    @Autowired
    Merges merges;

    @Autowired
    MergeUndo undo;

    @Autowired
    People people;

    @Autowired
    Tallies keeper;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final List<Long> made = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theTalliesKeptAreThoseCountedAnew(long seed) {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        Random random = new Random(seed);
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            life.play(seed * 1000 + round, VERBS);
            done += step(random) + step(random) + step(random);
        }
        assertThat(done).isGreaterThan(ROUNDS / 2);
        assertThat(count("people where merged_into is not null")).isPositive();
        everythingHangsOnWhoeverStayed();
        assertThat(new TallyTable(studio).lines()).isNotEmpty();
        assertThat(keeper.mend()).as("sums that are not those of the rows").isZero();
        made.reversed().forEach(this::undone);
        everythingHangsOnWhoeverStayed();
    }

    private void everythingHangsOnWhoeverStayed() {
        for (String table : List.of("leads", "plans", "sessions", "assessments", "person_words")) {
            assertThat(count(table + " t join people p on p.id = t.person_id where p.merged_into is not null"))
                    .as(table)
                    .isZero();
        }
        for (String table : List.of("plans", "sessions", "assessments")) {
            assertThat(count(table + " t join leads l on l.id = t.lead_id where l.person_id <> t.person_id"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("leads where first_of_person")).isEqualTo(count("(select distinct person_id from leads) p"));
    }

    /** @return 1 unless it was refused */
    private int step(Random random) {
        try {
            if (made.isEmpty() || random.nextInt(3) > 0) {
                PersonDetails stays = people.details(anybody(random));
                PersonDetails goes = people.details(anybody(random));
                made.add(merges.merge(stays, goes, Merges.suggest(stays, goes)));
            } else {
                undo.undo(made.get(random.nextInt(made.size())));
            }
            return 1;
        } catch (Refusal refused) {
            return 0;
        }
    }

    private void undone(long merge) {
        try {
            undo.undo(merge);
        } catch (Refusal already) {
            assertThat(already).hasMessageContaining("undone already");
        }
    }

    private long anybody(Random random) {
        List<Long> all = studio.jdbc()
                .sql("select id from people order by id")
                .query((row, n) -> row.getLong(1))
                .list();
        return all.get(random.nextInt(all.size()));
    }

    private long count(String from) {
        return studio.jdbc()
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }
}
