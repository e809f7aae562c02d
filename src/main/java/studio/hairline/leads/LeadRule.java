package studio.hairline.leads;

import java.util.function.Predicate;

/** Whether a lead counts, said twice: for a lead in memory and for the database. A test holds the two together. */
record LeadRule(Predicate<Lead> test, String sql) {

    static final LeadRule GENUINE = standing(Standing.GENUINE);
    static final LeadRule FIRST_OF_PERSON = GENUINE.and(lead -> lead.firstOfPerson, "first_of_person");
    static final LeadRule OPEN = new LeadRule(lead -> lead.isOpen, "is_open");
    static final LeadRule UNANSWERED = OPEN.and(lead -> lead.answer == null, "answered_at is null");
    static final LeadRule CONVERTED = GENUINE.and(lead -> lead.conversion != null, "converted_day is not null");
    static final LeadRule IN_TIME = GENUINE.and(
            lead -> lead.conversion != null && lead.conversion.isInTime(),
            "converted_in_days <= " + Conversion.HORIZON_DAYS);
    static final LeadRule LOST = GENUINE.and(lead -> lead.loss != null, "lost_day is not null");

    static LeadRule standing(Standing standing) {
        return new LeadRule(lead -> lead.standing == standing, "standing = '" + standing.name() + "'");
    }

    static LeadRule reached(Step step) {
        return GENUINE.and(lead -> lead.reached.compareTo(step) >= 0, "reached >= " + step.ordinal());
    }

    static LeadRule response(ResponseTime time) {
        return GENUINE.and(
                lead -> time.holds(lead.answer == null ? null : lead.answer.minutes()),
                time == ResponseTime.NOT_ANSWERED
                        ? "answered_at is null"
                        : "answered_minutes > " + time.moreThan() + " and answered_minutes <= " + time.atMost());
    }

    private LeadRule and(Predicate<Lead> alsoTest, String alsoSql) {
        return new LeadRule(test.and(alsoTest), sql + " and " + alsoSql);
    }
}
