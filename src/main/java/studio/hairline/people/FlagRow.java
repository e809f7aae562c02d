package studio.hairline.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One flag of one person. */
@Entity
@Table(name = "person_flags")
class FlagRow {

    @EmbeddedId
    Key key;

    String note;

    Instant recordedAt;

    @Nullable
    Long recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected FlagRow() {}

    FlagRow(Key key, String note, Instant recordedAt, @Nullable Long recordedBy) {
        this.key = key;
        this.note = note;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    RaisedFlag details() {
        return new RaisedFlag(key.flag(), note, recordedAt, recordedBy);
    }

    /** Whose flag, and which. */
    @Embeddable
    record Key(
            @Column(name = "person_id") long personId,
            @Enumerated(EnumType.STRING) SafetyFlag flag) implements Serializable {}
}
