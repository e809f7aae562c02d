package studio.hairline.leads;

/** In which order a list of leads is read. */
public record LeadOrder(LeadSort by, boolean descending) {

    /** By the day the list goes by, the latest first. */
    public static final LeadOrder LATEST_FIRST = new LeadOrder(LeadSort.DAY, true);
}
