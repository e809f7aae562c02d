package studio.hairline.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at the studio's file before anything connects to it. */
class MendBeforeOpening implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String FILE = "jdbc:h2:file:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getProperty("spring.datasource.url", "");
        if (!url.startsWith(FILE)) {
            return;
        }
        String name = url.substring(FILE.length()).split(";", 2)[0];
        try {
            TornFile.mend(Path.of(name + ".mv.db").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
