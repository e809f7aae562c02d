package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.operations.OtherNodes;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class BellTest {

    @Autowired
    Bell bell;

    @Autowired
    OtherNodes others;

    @Autowired
    FrontDesk desk;

    @Autowired
    DataSource source;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestStudio studio;

    @Test
    void itRingsOnceTheChangeIsThereForAllToRead() throws Exception {
        CountDownLatch rung = new CountDownLatch(1);
        Runnable listener = rung::countDown;
        bell.hear(listener);
        transaction.executeWithoutResult(state -> {
            arrives();
            assertThat(rung.getCount()).isEqualTo(1);
        });
        assertThat(rung.await(1, TimeUnit.SECONDS)).isTrue();
        bell.unhear(listener);
    }

    @Test
    void anotherNodeIsToldWithinASecondAndOnlyOfWhatIsThere() throws Exception {
        try (Connection node = source.getConnection();
                Statement listening = node.createStatement()) {
            if (!others.mayBeThere()) {
                assertThat(node.getMetaData().getDatabaseProductName()).isEqualTo("H2");
                return;
            }
            listening.execute("listen hairline_changed");
            transaction.executeWithoutResult(state -> {
                arrives();
                state.setRollbackOnly();
            });
            assertThat(node.unwrap(PGConnection.class).getNotifications(200)).isEmpty();
            arrives();
            assertThat(node.unwrap(PGConnection.class).getNotifications(1_000)).hasSize(1);
            listening.execute("unlisten hairline_changed");
        }
    }

    @Test
    void whatAnotherNodeSaysRingsHereWithinASecond() throws Exception {
        CountDownLatch rung = new CountDownLatch(1);
        Runnable listener = rung::countDown;
        bell.hear(listener);
        try (Connection node = source.getConnection();
                Statement saying = node.createStatement()) {
            if (others.mayBeThere()) {
                saying.execute("select pg_notify('hairline_changed', 'another node')");
                assertThat(rung.await(1, TimeUnit.SECONDS)).isTrue();
            }
        }
        bell.unhear(listener);
    }

    private void arrives() {
        desk.receiveNew(
                Contact.of("Ana Lopez", "ana@example.com", null),
                Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, ""));
    }
}
