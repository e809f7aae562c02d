package studio.hairline.leads;

/** The lead of somebody that was written down last. */
public record LatestLead(long id, Category category, Stage stage, Standing standing) {

    /** @return "Receding hairline · Consulted"; what does not count says so instead of its stage */
    public String words() {
        return category.label() + " · " + (standing == Standing.GENUINE ? stage.label() : standing.label());
    }
}
