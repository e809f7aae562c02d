package studio.hairline.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one line of the studio's mail; passwords in it are sealed. */
@Component
class MailTable {

    private static final String COLUMNS =
            "smtp_host, smtp_port, smtp_secured, smtp_user, smtp_password, sender_address,"
                    + " sender_name, imap_host, imap_port, imap_secured, imap_user, imap_password, imap_folder";

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailAccount> read() {
        return jdbc.sql("select " + COLUMNS + " from mail_account where id = 1")
                .query((row, n) -> new MailAccount(
                        server(row, 1),
                        new MailAccount.Sender(row.getString(6), row.getString(7)),
                        server(row, 8),
                        row.getString(13)))
                .optional();
    }

    void write(MailAccount account) {
        jdbc.sql(
                        "insert into mail_account (id, " + COLUMNS + ", last_uid)"
                                + " values (1, '', 0, 'TLS', '', '', '', '', '', 0, 'TLS', '', '', '', 0) on conflict do nothing")
                .update();
        jdbc.sql("update mail_account set (" + COLUMNS + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = 1")
                .param(account.smtp().host())
                .param(account.smtp().port())
                .param(account.smtp().secured().name())
                .param(account.smtp().user())
                .param(account.smtp().password())
                .param(account.sender().address())
                .param(account.sender().name())
                .param(account.imap().host())
                .param(account.imap().port())
                .param(account.imap().secured().name())
                .param(account.imap().user())
                .param(account.imap().password())
                .param(account.folder())
                .update();
    }

    /** Another mailbox is read from where it is then, not from its beginning. */
    void readAnew() {
        jdbc.sql("update mail_account set folder_validity = null, last_uid = 0, looked_at = null, look_problem = null")
                .update();
    }

    private static MailServer server(ResultSet row, int from) throws SQLException {
        return new MailServer(
                row.getString(from),
                row.getInt(from + 1),
                Secured.valueOf(row.getString(from + 2)),
                row.getString(from + 3),
                row.getString(from + 4));
    }
}
