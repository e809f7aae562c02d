package studio.hairline.leads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a lead was about, where it came from, whose it was, and how far its series was, as known at an instant.
 *
 * @param assignee null where it was nobody's
 * @param sessions as many as were agreed; 0 without a series
 * @param done when the last of them was
 */
public record SubjectThen(
        Category category,
        Source source,
        @Nullable Long assignee,
        int sessions,
        @Nullable LocalDate done) {

    static SubjectThen of(Lead lead) {
        int sessions = lead.conversion == null ? 0 : lead.conversion.sessions();
        return new SubjectThen(lead.category, lead.source, lead.assigneeId, sessions, lead.seriesDoneDay);
    }
}
