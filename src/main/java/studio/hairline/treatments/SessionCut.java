package studio.hairline.treatments;

import java.util.Objects;
import java.util.Set;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;

/** What sessions are told apart by; every session is in exactly one part. */
public enum SessionCut {
    WHOLE("'ALL'"),
    CATEGORY("category"),
    NUMBER("number"),
    KIND("kind"),
    ARTIST("artist_id"),
    SOURCE("source");

    private final String column;

    SessionCut(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** @return a part's place among the others where they have one, as the studio lists them; else all the same */
    int place(String part) {
        return switch (this) {
            case CATEGORY -> Category.valueOf(part).ordinal();
            case KIND -> SessionKind.valueOf(part).ordinal();
            case SOURCE -> Source.valueOf(part).ordinal();
            case WHOLE, NUMBER, ARTIST -> 0;
        };
    }

    /** @return the part a session in memory is in, as the database calls it */
    String of(Session session) {
        return switch (this) {
            case WHOLE -> "ALL";
            case CATEGORY -> session.category.name();
            case NUMBER -> Objects.toString(session.number, "");
            case KIND -> session.kind.name();
            case ARTIST -> Objects.toString(session.artistId, "");
            case SOURCE -> session.source.name();
        };
    }

    /**
     * @param part as the database calls it; empty for those without one
     * @return the sessions of that part alone
     */
    public SessionFilter only(SessionFilter all, String part) {
        return switch (this) {
            case WHOLE -> all;
            case CATEGORY -> all.about(Set.of(Category.valueOf(part)));
            case NUMBER -> all.numbered(part.isEmpty() ? SessionFilter.NO_NUMBER : Integer.parseInt(part));
            case KIND -> all.ofKind(Set.of(SessionKind.valueOf(part)));
            case ARTIST -> all.with(part.isEmpty() ? LeadFilter.NOBODY : Long.parseLong(part));
            case SOURCE -> all.from(Set.of(Source.valueOf(part)));
        };
    }
}
