package studio.hairline.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.api.Behind;
import studio.hairline.api.Made;
import studio.hairline.leads.ConsultationSplit;
import studio.hairline.leads.LeadSplit;
import studio.hairline.money.MoneySplit;
import studio.hairline.treatments.SessionSplit;

/** What a figure is told apart by. Offered where its rows know it and their list can be asked for one part. */
public enum Split {
    CATEGORY(
            "Category",
            new Known(LeadSplit.CATEGORY, SessionSplit.CATEGORY, ConsultationSplit.CATEGORY, MoneySplit.CATEGORY)),
    GRADE("Grade", new Known(LeadSplit.GRADE, null, null, null)),
    SOURCE("Source", new Known(LeadSplit.SOURCE, SessionSplit.SOURCE, ConsultationSplit.SOURCE, MoneySplit.SOURCE)),
    ASSIGNEE("Assignee", new Known(LeadSplit.ASSIGNEE, null, null, MoneySplit.ASSIGNEE)),
    ARTIST("Artist", new Known(null, SessionSplit.ARTIST, ConsultationSplit.ARTIST, null)),
    NUMBER("Number in the series", new Known(null, SessionSplit.NUMBER, null, null)),
    KIND("Kind of session", new Known(null, SessionSplit.KIND, null, null)),
    STAGE("Stage now", new Known(LeadSplit.STAGE, null, null, null)),
    REASON("Lost reason", new Known(LeadSplit.REASON, null, null, null)),
    MEANS("Means of payment", new Known(null, null, null, MoneySplit.MEANS)),
    MONTH("Month", new Known(LeadSplit.MONTH, SessionSplit.MONTH, ConsultationSplit.MONTH, MoneySplit.MONTH)),
    WEEKDAY("Weekday", new Known(LeadSplit.WEEKDAY, SessionSplit.WEEKDAY, null, null)),
    HOUR("Hour of the day", new Known(LeadSplit.HOUR, SessionSplit.HOUR, null, null));

    private final String label;
    private final Known known;

    Split(String label, Known known) {
        this.label = label;
        this.known = known;
    }

    /** How each kind of rows is told apart by it; null where it is not. */
    private record Known(
            @Nullable LeadSplit leads,
            @Nullable SessionSplit sessions,
            @Nullable ConsultationSplit consultations,
            @Nullable MoneySplit money) {}

    public String label() {
        return label;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Split> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    boolean suits(Made made) {
        return switch (made.all()) {
            case Behind.OfLeads of ->
                known.leads != null && known.leads.suits(of.filter().of());
            case Behind.OfSessions of -> known.sessions != null;
            case Behind.OfConsultations of -> known.consultations != null;
            case Behind.OfMoney of ->
                known.money != null && known.money.suits(of.filter().of());
        };
    }

    LeadSplit leads() {
        return Objects.requireNonNull(known.leads, name());
    }

    SessionSplit sessions() {
        return Objects.requireNonNull(known.sessions, name());
    }

    ConsultationSplit consultations() {
        return Objects.requireNonNull(known.consultations, name());
    }

    MoneySplit money() {
        return Objects.requireNonNull(known.money, name());
    }
}
