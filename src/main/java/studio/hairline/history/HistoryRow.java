package studio.hairline.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the history; written once. */
@Entity
@Immutable
@Table(name = "history")
class HistoryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_seq")
    @SequenceGenerator(name = "history_seq", sequenceName = "history_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Enumerated(EnumType.STRING)
    EventKind kind;

    Instant happenedAt;
    Instant recordedAt;

    @Nullable
    Long actorId;

    @Nullable
    Long personId;

    @Nullable
    Long leadId;

    @Nullable
    Long sessionId;

    @Nullable
    Integer version;

    @Nullable
    Long batchId;

    String beforeJson;
    String afterJson;

    @SuppressWarnings("NullAway.Init")
    protected HistoryRow() {}

    HistoryRow(Happening happening, Instant recordedAt, @Nullable Long actorId) {
        kind = happening.kind();
        happenedAt = happening.happenedAt();
        this.recordedAt = recordedAt;
        this.actorId = actorId;
        personId = happening.subject().personId();
        leadId = happening.subject().leadId();
        sessionId = happening.subject().sessionId();
        version = happening.subject().version();
        batchId = happening.batchId();
        beforeJson = FieldsJson.write(happening.change().before());
        afterJson = FieldsJson.write(happening.change().after());
    }

    Entry entry() {
        return new Entry(
                java.util.Objects.requireNonNull(id),
                new Happening(
                        kind,
                        new Subject(personId, leadId, sessionId, version),
                        happenedAt,
                        new Change(FieldsJson.read(beforeJson), FieldsJson.read(afterJson)),
                        batchId),
                recordedAt,
                actorId);
    }
}
