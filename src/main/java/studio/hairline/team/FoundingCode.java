package studio.hairline.team;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one-time code, printed at the start of an empty studio, that only whoever started the program can read. */
@Component
public class FoundingCode {

    private static final Logger LOG = LoggerFactory.getLogger(FoundingCode.class);

    private final Users users;
    private final String code = "%08d".formatted(new SecureRandom().nextInt(100_000_000));

    FoundingCode(Users users) {
        this.users = users;
    }

    public boolean matches(String given) {
        return code.equals(given.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (users.isNobodyHere()) {
            LOG.info("This studio is empty. Open it in a browser and found it with this one-time code: {}", code);
        }
    }
}
