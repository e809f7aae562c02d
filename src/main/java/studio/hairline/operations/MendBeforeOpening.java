package studio.hairline.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.h2.store.fs.FileUtils;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at the studio's file before anything connects to it. */
class MendBeforeOpening implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getProperty("spring.datasource.url", "");
        if (!url.startsWith(StudioDatabase.FILE)) {
            return;
        }
        String name = url.substring(StudioDatabase.FILE.length()).split(";", 2)[0];
        try {
            TornFile.mend(Path.of(FileUtils.toRealPath(name + ".mv.db")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
