package studio.hairline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.people.Contact;
import studio.hairline.tallies.Tallies;
import studio.hairline.team.Role;
import studio.hairline.team.TeamMember;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** A large studio is the same block of stories told many times, and copying it gives the rows that telling it gives. */
@OnBothDatabases
class BlocksTest {

    private static final int STORIES = 130;
    private static final int BLOCKS = 3;

    /** A million leads are so many blocks: their ids are no integers any more. */
    private static final int FAR = 500;

    /** The storyteller knows whom it met by number; each telling is of other people. */
    private static final AtomicInteger TOLD = new AtomicInteger();

    @Autowired
    private TestStudio studio;

    @Autowired
    private Storyteller teller;

    @Autowired
    private Tallies tallies;

    @Autowired
    private DataSource source;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    private List<TeamMember> team = List.of();

    @BeforeEach
    void aTeam() {
        studio.addUser(3, "Noah Bauer", Role.STAFF);
        studio.addUser(4, "Ines Carvalho", Role.STAFF);
        team = List.of(member(2, "Sam Staff"), member(3, "Noah Bauer"), member(4, "Ines Carvalho"));
    }

    @Test
    void copiedBlocksAreTheRowsThatTellingThemThroughTheVerbsGivesAndTheirTalliesThoseOfAFreshCount() {
        for (int block = 0; block < BLOCKS; block++) {
            tell(block);
        }
        Map<String, List<String>> throughVerbs = rows();
        forget();

        tell(0);
        new Blocks(new JdbcTemplate(source)).grow(1, BLOCKS);

        Map<String, List<String>> copied = rows();
        throughVerbs.forEach((table, rows) ->
                assertThat(copied.get(table)).as(table).isNotEmpty().isEqualTo(rows));

        assertThat(copied.get("tallies")).isNotEmpty();
        assertThat(tallies.mend()).as("sums that are not those of the rows").isZero();

        new Blocks(new JdbcTemplate(source)).copy(FAR, FAR + 1);

        assertThat(new JdbcTemplate(source).queryForObject("select max(id) from leads", Long.class))
                .isGreaterThan(FAR * Blocks.STRIDE);
    }

    private static TeamMember member(long id, String name) {
        return new TeamMember(id, name, name + "@studio.test", Role.STAFF, true, true);
    }

    private void tell(int block) {
        TOLD.incrementAndGet();
        Stories stories = new Stories(STORIES, new Calendar(studio.clock().instant(), ZoneId.of("America/Chicago")));
        new Chapters(transaction, entities)
                .tell(STORIES, number -> teller.tell(ofBlock(stories.story(number), block), team));
        studio.actAsOwner();
    }

    private Story ofBlock(Story story, int block) {
        Contact contact = story.contact();
        String email = contact.email();
        Contact marked = new Contact(
                contact.name(),
                email == null ? null : Blocks.mark(block) + email,
                contact.phoneGiven(),
                contact.handle(),
                contact.clientCode(),
                contact.language());
        return new Story(
                story.number(),
                story.person() + 100_000 * TOLD.get(),
                marked,
                story.inquiry(),
                story.standing(),
                story.staff(),
                story.answeredAt(),
                story.assessed(),
                story.visit(),
                story.deal(),
                story.farewell(),
                story.talk());
    }

    /** Everything but the studio and its users. */
    private void forget() {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        List.of(
                        "quote_lines",
                        "quotes",
                        "money_held",
                        "money_lines",
                        "money_entries",
                        "history",
                        "sessions",
                        "plans",
                        "decision_leads",
                        "decisions",
                        "their_words",
                        "attempts",
                        "inbox",
                        "consultation_changes",
                        "consultations",
                        "assessments",
                        "leads",
                        "person_words",
                        "word_variants",
                        "people",
                        "tallies")
                .forEach(table -> jdbc.update("delete from " + table));
    }

    private Map<String, List<String>> rows() {
        return new AllRows(new JdbcTemplate(source)).all();
    }
}
