package studio.hairline.intake;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one line of the inquiry page: written when it is first asked for. */
@Component
class PageTable {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    PageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return what the forms are signed with: 32 random bytes in hex, this studio's own */
    String secret() {
        return column("secret");
    }

    /** @return one to a line */
    String origins() {
        return column("origins");
    }

    void allow(String origins) {
        column("origins");
        jdbc.sql("update inquiry_page set origins = :origins where id = 1")
                .param("origins", origins)
                .update();
    }

    private String column(String name) {
        String ask = "select " + name + " from inquiry_page where id = 1";
        return jdbc.sql(ask).query(String.class).optional().orElseGet(() -> {
            write();
            return jdbc.sql(ask).query(String.class).single();
        });
    }

    private void write() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        jdbc.sql("insert into inquiry_page (id, secret, origins) values (1, :secret, '') on conflict do nothing")
                .param("secret", HexFormat.of().formatHex(bytes))
                .update();
    }
}
