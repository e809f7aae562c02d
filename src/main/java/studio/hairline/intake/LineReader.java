package studio.hairline.intake;

import studio.hairline.intake.file.Line;

/** Understands lines as the plan says; what cannot be understood is {@link Unfit}. */
interface LineReader {

    Entry read(Line line);

    static LineReader of(ImportPlan plan, java.time.Instant now) {
        return switch (plan.kind()) {
            case LEADS -> new LeadReader(plan, now);
            case SESSIONS -> new SessionReader(plan);
            case NO_SHOWS -> new NoShowReader(plan);
        };
    }
}
