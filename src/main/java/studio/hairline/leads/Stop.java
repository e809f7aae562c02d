package studio.hairline.leads;

/** How many inquiries came as far as a step and no further, and where they stand now. */
public record Stop(Step step, Stage stage, long n) {}
