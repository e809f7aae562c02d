package studio.hairline.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.api.Behind;
import studio.hairline.api.Made;
import studio.hairline.leads.LeadSplit;
import studio.hairline.treatments.SessionSplit;

/** What a figure is told apart by. Offered where its rows know it and their list can be asked for one part. */
public enum Split {
    CATEGORY("Category", LeadSplit.CATEGORY, SessionSplit.CATEGORY),
    GRADE("Grade", LeadSplit.GRADE, null),
    SOURCE("Source", LeadSplit.SOURCE, SessionSplit.SOURCE),
    ASSIGNEE("Assignee", LeadSplit.ASSIGNEE, null),
    ARTIST("Artist", null, SessionSplit.ARTIST),
    NUMBER("Number in the series", null, SessionSplit.NUMBER),
    KIND("Kind of session", null, SessionSplit.KIND),
    STAGE("Stage now", LeadSplit.STAGE, null),
    REASON("Lost reason", LeadSplit.REASON, null),
    MONTH("Month", LeadSplit.MONTH, SessionSplit.MONTH),
    WEEKDAY("Weekday", LeadSplit.WEEKDAY, SessionSplit.WEEKDAY),
    HOUR("Hour of arrival", LeadSplit.HOUR, null);

    private final String label;
    private final @Nullable LeadSplit leads;
    private final @Nullable SessionSplit sessions;

    Split(String label, @Nullable LeadSplit leads, @Nullable SessionSplit sessions) {
        this.label = label;
        this.leads = leads;
        this.sessions = sessions;
    }

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
            case Behind.OfLeads of -> leads != null && leads.suits(of.filter().of());
            case Behind.OfSessions of -> sessions != null;
        };
    }

    LeadSplit leads() {
        return Objects.requireNonNull(leads, name());
    }

    SessionSplit sessions() {
        return Objects.requireNonNull(sessions, name());
    }
}
