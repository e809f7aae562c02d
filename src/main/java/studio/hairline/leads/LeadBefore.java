package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/** What a lead was before something was done to it, as the history kept it; exact for everything but a conversion. */
record LeadBefore(Map<String, String> fields) {

    /** What the opening-hours clock said of an answer: kept with when it was given, so that it differs whenever the answer does. */
    static final String CLOCKED = "answeredOpen";

    void putBack(Lead lead) {
        if (fields.containsKey("convertedDay")) {
            throw new Refusal("A conversion is not taken back here: its plan and its deposit hang on it.");
        }
        lead.stage = was("stage", lead.stage, Stage::valueOf);
        lead.standing = was("standing", lead.standing, Standing::valueOf);
        lead.isOpen = lead.standing == Standing.GENUINE && lead.stage.isOpen();
        lead.category = was("category", lead.category, Category::valueOf);
        lead.source = was("source", lead.source, Source::valueOf);
        lead.grade = orNone("grade", lead.grade, text -> text);
        lead.assigneeId = orNone("assignee", lead.assigneeId, Long::valueOf);
        lead.nextStep = orNone("nextStep", lead.nextStep, text -> text);
        lead.nextStepDay = orNone("nextStepDay", lead.nextStepDay, LocalDate::parse);
        milestones(lead);
    }

    boolean isReassessed() {
        return fields.containsKey("category") || fields.containsKey("grade");
    }

    private void milestones(Lead lead) {
        lead.triagedAt = orNone("triagedAt", lead.triagedAt, Instant::parse);
        lead.answer = answer(lead);
        lead.booked = isGone("bookedDay") ? null : lead.booked;
        lead.attended = isGone("attendedDay") ? null : lead.attended;
        lead.loss = isGone("lostDay") ? null : loss(lead.loss);
        lead.reached = reached(lead);
    }

    private @Nullable Loss loss(@Nullable Loss now) {
        return now == null ? null : new Loss(now.at(), now.day(), was("lostReason", now.reason(), LostReason::valueOf));
    }

    private @Nullable Answer answer(Lead lead) {
        Answer now = lead.answer;
        Long by = orNone("answeredBy", now == null ? null : now.by(), Long::valueOf);
        Instant at = orNone("answeredAt", now == null ? null : now.at(), Instant::parse);
        if (at == null) {
            return null;
        }
        Answer back = Answer.to(lead.arrival.at(), at, by, null).clocked(fields.get(CLOCKED));
        return now != null && at.equals(now.at()) ? new Answer(at, by, now.minutes(), now.openMinutes()) : back;
    }

    /** The furthest step whose milestone there is. */
    static Step reached(Lead lead) {
        if (lead.seriesDoneDay != null) {
            return Step.SERIES_DONE;
        }
        if (lead.firstSessionDay != null) {
            return Step.FIRST_SESSION;
        }
        if (lead.conversion != null) {
            return Step.CONVERSION;
        }
        return lead.attended != null
                ? Step.CONSULTATION
                : lead.booked != null ? Step.BOOKING : lead.answer != null ? Step.ANSWER : Step.INQUIRY;
    }

    private boolean isGone(String field) {
        return "".equals(fields.get(field));
    }

    private <T> T was(String field, T now, Function<String, T> read) {
        String text = fields.get(field);
        return text == null || text.isEmpty() ? now : read.apply(text);
    }

    private <T> @Nullable T orNone(String field, @Nullable T now, Function<String, T> read) {
        String text = fields.get(field);
        return text == null ? now : text.isEmpty() ? null : read.apply(text);
    }
}
