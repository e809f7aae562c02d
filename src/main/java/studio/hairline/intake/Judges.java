package studio.hairline.intake;

import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;

/** Makes the judge and the reading of one file. */
@Component
class Judges {

    private final Evidence evidence;
    private final StudioTime time;

    Judges(Evidence evidence, StudioTime time) {
        this.evidence = evidence;
        this.time = time;
    }

    Judge of(ImportPlan plan) {
        return new Judge(plan, evidence);
    }

    ImportRun run(ImportPlan plan) {
        return new ImportRun(plan, LineReader.of(plan, time.now()));
    }
}
