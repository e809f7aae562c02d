package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Says why a large sample studio misses most of its records: only those of its latest sessions are told. */
@SpringComponent
record LargeSample(Environment environment) {

    private static final int LARGEST_TOLD_WHOLE = 5_000;

    Optional<String> words() {
        int leads = environment.getProperty("hairline.demo.leads", Integer.class, 0);
        return environment.acceptsProfiles(Profiles.of("demo")) && leads > LARGEST_TOLD_WHOLE
                ? Optional.of(
                        "This sample studio is so large that only its latest sessions have records; the others miss theirs.")
                : Optional.empty();
    }
}
