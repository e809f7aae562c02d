package studio.hairline.leads;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.function.BiFunction;

/** Whether a lead counts, said twice: for a lead in memory and for the database. A test holds the two together. */
record LeadRule(java.util.function.Predicate<Lead> test, BiFunction<Root<Lead>, CriteriaBuilder, Predicate> sql) {

    static final LeadRule GENUINE = standing(Standing.GENUINE);
    static final LeadRule FIRST_OF_PERSON =
            GENUINE.and(lead -> lead.firstOfPerson, (lead, cb) -> cb.isTrue(lead.get("firstOfPerson")));
    static final LeadRule OPEN = new LeadRule(lead -> lead.isOpen, (lead, cb) -> cb.isTrue(lead.get("isOpen")));
    static final LeadRule UNANSWERED = OPEN.and(
            lead -> lead.answer == null,
            (lead, cb) -> cb.isNull(lead.get("answer").get("at")));
    static final LeadRule CONVERTED = GENUINE.and(
            lead -> lead.conversion != null,
            (lead, cb) -> cb.isNotNull(lead.get("conversion").get("day")));
    static final LeadRule IN_TIME = GENUINE.and(
            lead -> lead.conversion != null && lead.conversion.isInTime(),
            (lead, cb) -> cb.le(lead.get("conversion").<Integer>get("inDays"), Conversion.HORIZON_DAYS));
    static final LeadRule LOST = GENUINE.and(
            lead -> lead.loss != null,
            (lead, cb) -> cb.isNotNull(lead.get("loss").get("day")));

    static LeadRule standing(Standing standing) {
        return new LeadRule(lead -> lead.standing == standing, (lead, cb) -> cb.equal(lead.get("standing"), standing));
    }

    static LeadRule reached(Step step) {
        return GENUINE.and(
                lead -> lead.reached.compareTo(step) >= 0,
                (lead, cb) -> cb.greaterThanOrEqualTo(lead.<Step>get("reached"), step));
    }

    static LeadRule response(ResponseTime time) {
        return GENUINE.and(
                lead -> time.holds(lead.answer == null ? null : lead.answer.minutes()),
                (lead, cb) -> time == ResponseTime.NOT_ANSWERED
                        ? cb.isNull(lead.get("answer").get("at"))
                        : cb.and(
                                cb.gt(lead.get("answer").<Integer>get("minutes"), time.moreThan()),
                                cb.le(lead.get("answer").<Integer>get("minutes"), time.atMost())));
    }

    private LeadRule and(
            java.util.function.Predicate<Lead> alsoTest, BiFunction<Root<Lead>, CriteriaBuilder, Predicate> alsoSql) {
        return new LeadRule(test.and(alsoTest), (lead, cb) -> cb.and(sql.apply(lead, cb), alsoSql.apply(lead, cb)));
    }
}
