package studio.hairline.leads;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Stay;
import studio.hairline.operations.StudioTime;

/**
 * The one way a consultation changes: what it was before is kept, for whoever looks back. It is written before the history of
 * its lead, so that whatever changed since a day is of a lead that something was written of since.
 */
@Component
class ConsultationBook {

    private static final String KEEP = "insert into consultation_changes (id, consultation_id, lead_id, recorded_at,"
            + " kind, starts_at, length_minutes, artist_id, chair_id, outcome)"
            + " values (nextval('consultation_changes_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final ConsultationRepository consultations;
    private final JdbcClient jdbc;
    private final StudioTime time;

    ConsultationBook(ConsultationRepository consultations, JdbcClient jdbc, StudioTime time) {
        this.consultations = consultations;
        this.jdbc = jdbc;
        this.time = time;
    }

    void open(Consultation fresh) {
        keep(consultations.save(fresh), null);
    }

    void change(Consultation one, Consumer<Consultation> verb) {
        Booked before = one.details();
        verb.accept(one);
        keep(one, before);
    }

    void remove(Consultation one) {
        keep(one, one.details());
        consultations.delete(one);
    }

    /** @param before null when it was not there */
    private void keep(Consultation one, @Nullable Booked before) {
        Stay stay = before == null ? null : before.stay();
        jdbc.sql(KEEP)
                .param(one.id())
                .param(one.leadId)
                .param(at(time.now()))
                .param(before == null ? null : before.kind().name())
                .param(stay == null ? null : at(stay.startsAt()))
                .param(stay == null ? null : stay.minutes())
                .param(stay == null ? null : stay.artistId())
                .param(stay == null ? null : stay.chairId())
                .param(before == null ? null : before.outcome().name())
                .update();
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
