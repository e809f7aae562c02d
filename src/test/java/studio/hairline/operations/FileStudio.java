package studio.hairline.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import studio.hairline.Hairline;
import studio.hairline.testing.Database;
import studio.hairline.testing.TestBeans;

/** Starts the program (without web) on a file in a folder of the test's own. */
class FileStudio {

    private FileStudio() {}

    static ConfigurableApplicationContext start(Path home, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--hairline.home=" + home,
                "--spring.autoconfigure.exclude=" + Database.VIEWS,
                "--spring.main.banner-mode=off",
                "--spring.main.lazy-initialization=true",
                "--hairline.timetable=false",
                "--logging.level.root=WARN",
                "--logging.level.org.flywaydb=ERROR"));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Hairline.class)
                .web(WebApplicationType.NONE)
                .initializers(new TestBeans())
                .run(arguments.toArray(String[]::new));
    }
}
