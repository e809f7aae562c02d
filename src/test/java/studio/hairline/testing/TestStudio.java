package studio.hairline.testing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.operations.ShortMemory;
import studio.hairline.team.Acting;
import studio.hairline.team.Role;

/** The studio a test works on: its two users, its clock, its rows, and whom one acts as. */
public class TestStudio {

    /** The owner's user id. */
    public static final long OWNER = 1;

    /** The staff member's user id; also works in the chair. */
    public static final long STAFF = 2;

    /** Why a session is over of which a test keeps no record. */
    public static final String NO_RECORD = "Its record is on paper";

    private final Acting acting;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final ShortMemory memory;
    private final Tables tables;
    private final TransactionTemplate together;

    TestStudio(
            Acting acting,
            Clock clock,
            DataSource dataSource,
            ShortMemory memory,
            PlatformTransactionManager transactions) {
        this.acting = acting;
        this.clock = (TestClock) clock;
        this.jdbc = JdbcClient.create(dataSource);
        this.memory = memory;
        this.tables = new Tables(dataSource);
        this.together = new TransactionTemplate(transactions);
    }

    public TestClock clock() {
        return clock;
    }

    /** For rows written or read by hand. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** The rest of the test acts as the owner, as each test does from its beginning. */
    public void actAsOwner() {
        acting.become(OWNER, "Olivia Owner", Role.OWNER);
    }

    public void actAsStaff() {
        acting.become(STAFF, "Sam Staff", Role.STAFF);
    }

    public void actAsVisitor() {
        SecurityContextHolder.clearContext();
    }

    public <T> T asSystem(Supplier<T> work) {
        return acting.asSystem(work);
    }

    /** Nothing in the database at all: no studio, no users. */
    public void empty() {
        tables.empty();
        memory.forgetAll();
    }

    /** Does something to a studio that others still want to read: all of it is taken back, before it reaches the tallies. */
    public void andBack(Runnable work) {
        try {
            together.executeWithoutResult(open -> {
                open.setRollbackOnly();
                work.run();
            });
        } finally {
            memory.forgetAll();
        }
    }

    void beginAfresh() {
        clock.setTo(TestClock.START);
        empty();
        jdbc.sql("insert into studio values (1, 'Test Studio', 'America/Chicago', 'USD', 60, :now, false, false)")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        addUser(OWNER, "Olivia Owner", Role.OWNER);
        addUser(STAFF, "Sam Staff", Role.STAFF);
        actAsOwner();
    }

    /** A user whose password nobody knows, with an id of the test's own choosing below 1000. */
    public void addUser(long id, String name, Role role) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@studio.test";
        jdbc.sql("insert into users values (:id, 0, :email, :name, '{noop}none', :role, :artist, true, :now)")
                .param("id", id)
                .param("email", email)
                .param("name", name)
                .param("role", role.name())
                .param("artist", role == Role.STAFF)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
