package studio.hairline.leads;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lead's fields by name, as the history keeps them. */
final class LeadFields {

    /** Kept of a lead that goes with its import. */
    static final String CHANNEL = "channel";

    private LeadFields() {}

    static Map<String, String> of(Lead lead) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stage", lead.stage.name());
        fields.put("standing", lead.standing.name());
        fields.put("category", lead.category.name());
        fields.put("source", lead.source.name());
        put(fields, "grade", lead.grade);
        put(fields, "assignee", lead.assigneeId);
        put(fields, "nextStep", lead.nextStep);
        put(fields, "nextStepDay", lead.nextStepDay);
        milestones(lead, fields);
        return fields;
    }

    /** @return how it came, too, which never changes */
    static Map<String, String> ofAll(Lead lead) {
        Map<String, String> fields = of(lead);
        put(fields, CHANNEL, lead.arrival.channel());
        return fields;
    }

    private static void milestones(Lead lead, Map<String, String> fields) {
        put(fields, "triagedAt", lead.triagedAt);
        put(fields, "answeredAt", lead.answer == null ? null : lead.answer.at());
        put(fields, "answeredBy", lead.answer == null ? null : lead.answer.by());
        put(fields, LeadBefore.CLOCKED, lead.answer == null ? null : lead.answer.clocked());
        put(fields, "bookedDay", lead.booked == null ? null : lead.booked.day());
        put(fields, "attendedDay", lead.attended == null ? null : lead.attended.day());
        put(fields, "firstSessionDay", lead.firstSessionDay);
        put(fields, "seriesDoneDay", lead.seriesDoneDay);
        if (lead.conversion != null) {
            put(fields, "convertedDay", lead.conversion.day());
            put(fields, "priceCents", lead.conversion.priceCents());
            put(fields, "depositCents", lead.conversion.depositCents());
            put(fields, "sessions", lead.conversion.sessions());
        }
        if (lead.loss != null) {
            put(fields, "lostDay", lead.loss.day());
            put(fields, "lostReason", lead.loss.reason());
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object content) {
        if (content != null) {
            fields.put(name, content.toString());
        }
    }
}
