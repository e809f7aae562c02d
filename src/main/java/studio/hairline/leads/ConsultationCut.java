package studio.hairline.leads;

import java.util.Objects;
import java.util.Set;

/** What consultations are told apart by; each is in exactly one part. */
public enum ConsultationCut {
    CATEGORY("l.category"),
    KIND("c.kind"),
    ARTIST("c.artist_id"),
    SOURCE("l.source");

    private final String column;

    ConsultationCut(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** @return the part it is in, as the database calls it */
    String of(ConsultationRow row) {
        return switch (this) {
            case CATEGORY -> row.category().name();
            case KIND -> row.kind().name();
            case SOURCE -> row.source().name();
            case ARTIST -> Objects.toString(row.artistId(), "");
        };
    }

    /** @return a part's place among the others where they have one, as the studio lists them; else all the same */
    int place(String part) {
        return switch (this) {
            case CATEGORY -> Category.valueOf(part).ordinal();
            case KIND -> ConsultationKind.valueOf(part).ordinal();
            case SOURCE -> Source.valueOf(part).ordinal();
            case ARTIST -> 0;
        };
    }

    /**
     * @param part as the database calls it; empty for those without one
     * @return the consultations of that part alone
     */
    public ConsultationFilter only(ConsultationFilter all, String part) {
        return switch (this) {
            case CATEGORY -> all.about(Set.of(Category.valueOf(part)));
            case KIND -> all.ofKind(Set.of(ConsultationKind.valueOf(part)));
            case ARTIST -> all.with(part.isEmpty() ? LeadFilter.NOBODY : Long.parseLong(part));
            case SOURCE -> all.from(Set.of(Source.valueOf(part)));
        };
    }
}
