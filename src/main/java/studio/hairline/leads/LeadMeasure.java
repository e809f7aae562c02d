package studio.hairline.leads;

import static studio.hairline.leads.Dated.CONVERTED;
import static studio.hairline.leads.Dated.LOST;
import static studio.hairline.leads.Dated.RECEIVED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Tally;

/**
 * What of the leads is counted: one definition for the tally, for the rows behind it and for its words. A lead counts when
 * {@link #counts} says so, on {@link #day}; the same in the database by {@link #sql}.
 */
public enum LeadMeasure {
    INQUIRIES("Inquiries", Tally.INQUIRIES, RECEIVED, LeadRule.GENUINE),
    NEW_PEOPLE("New people", Tally.NEW_PEOPLE, RECEIVED, LeadRule.FIRST_OF_PERSON),
    SPAM("Spam", Tally.SPAM, RECEIVED, LeadRule.standing(Standing.SPAM)),
    TEST_ENTRIES("Test entries", Tally.TEST_ENTRIES, RECEIVED, LeadRule.standing(Standing.TEST)),
    DUPLICATES("Merged duplicates", Tally.DUPLICATES, RECEIVED, LeadRule.standing(Standing.DUPLICATE)),
    OPEN("Open leads", Tally.STILL_OPEN, RECEIVED, LeadRule.OPEN),
    UNANSWERED("Unanswered, still open", Tally.UNANSWERED, RECEIVED, LeadRule.UNANSWERED),
    ANSWERED_15M(ResponseTime.WITHIN_15_MINUTES),
    ANSWERED_1H(ResponseTime.WITHIN_1_HOUR),
    ANSWERED_4H(ResponseTime.WITHIN_4_HOURS),
    ANSWERED_24H(ResponseTime.WITHIN_24_HOURS),
    ANSWERED_3D(ResponseTime.WITHIN_3_DAYS),
    ANSWERED_LATER(ResponseTime.LATER),
    NEVER_ANSWERED(ResponseTime.NOT_ANSWERED),
    REACHED_ANSWER(Step.ANSWER),
    REACHED_BOOKING(Step.BOOKING),
    REACHED_CONSULTATION(Step.CONSULTATION),
    REACHED_CONVERSION(Step.CONVERSION),
    REACHED_FIRST_SESSION(Step.FIRST_SESSION),
    REACHED_SERIES_DONE(Step.SERIES_DONE),
    CONVERTED_IN_TIME("Inquiries converted within 90 days", Tally.CONVERTED_IN_TIME, RECEIVED, LeadRule.IN_TIME),
    CONVERSIONS("Conversions", Tally.CONVERSIONS, CONVERTED, LeadRule.CONVERTED),
    LOSSES("Losses", Tally.LOSSES, LOST, LeadRule.LOST);

    private final String label;
    private final Tally tally;
    private final Dated dated;
    private final LeadRule rule;

    LeadMeasure(String label, Tally tally, Dated dated, LeadRule rule) {
        this.label = label;
        this.tally = tally;
        this.dated = dated;
        this.rule = rule;
    }

    LeadMeasure(ResponseTime time) {
        this(
                "First response: " + time.label().toLowerCase(Locale.ROOT),
                time.tally(),
                RECEIVED,
                LeadRule.response(time));
    }

    LeadMeasure(Step step) {
        this(
                "Inquiries that got to: " + step.label().toLowerCase(Locale.ROOT),
                step.tally(),
                RECEIVED,
                LeadRule.reached(step));
    }

    public String label() {
        return label;
    }

    public Tally tally() {
        return tally;
    }

    public Dated dated() {
        return dated;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LeadMeasure> of(String code) {
        return Arrays.stream(values())
                .filter(m -> m.code().equalsIgnoreCase(code))
                .findFirst();
    }

    public static LeadMeasure of(Tally tally) {
        return Arrays.stream(values()).filter(m -> m.tally == tally).findFirst().orElseThrow();
    }

    boolean counts(Lead lead) {
        return rule.test().test(lead);
    }

    /** @return the studio day a counted lead counts on */
    @Nullable
    LocalDate day(Lead lead) {
        return dated.day(lead);
    }

    /** @return the condition of a row of {@code leads} that counts */
    String sql() {
        return rule.sql();
    }
}
