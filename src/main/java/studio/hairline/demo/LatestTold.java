package studio.hairline.demo;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.record.FewRecords;

/** A large sample has records of its latest sessions alone. */
@Component
@Profile("demo")
class LatestTold implements FewRecords {

    static final int LARGEST_TOLD_WHOLE = 5_000;

    private final int size;

    LatestTold(@Value("${hairline.demo.leads:1500}") int size) {
        this.size = size;
    }

    @Override
    public Optional<String> words() {
        return size > LARGEST_TOLD_WHOLE
                ? Optional.of(
                        "This sample studio is so large that only its latest sessions have records; the others miss theirs.")
                : Optional.empty();
    }
}
