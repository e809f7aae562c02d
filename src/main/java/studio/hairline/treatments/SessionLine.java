package studio.hairline.treatments;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/** A session as the database gives it for a list: its columns, without the person's name and the plan. */
record SessionLine(Tuple columns) {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "personId",
            "planId",
            "number",
            "kind",
            "status",
            "start.at",
            "lengthMinutes",
            "artistId",
            "artistName",
            "category",
            "source",
            "completed.at",
            "gapDays",
            "valueCents",
            "service");

    static List<Selection<?>> selections(Root<Session> session) {
        return COLUMNS.stream()
                .<Selection<?>>map(name -> path(session, name).alias(name))
                .toList();
    }

    private static Path<?> path(Root<Session> session, String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? session.get(name) : session.get(name.substring(0, dot)).get(name.substring(dot + 1));
    }

    @Nullable
    Long personId() {
        return maybe("personId", Long.class);
    }

    @Nullable
    Long planId() {
        return maybe("planId", Long.class);
    }

    /**
     * @param planned sessions of the plan
     * @param money whether values may be seen
     */
    SessionRow row(String name, @Nullable Short planned, boolean money) {
        return new SessionRow(
                new SessionRef(columns.get("id", Long.class), columns.get("version", Integer.class)),
                personId(),
                name,
                planId(),
                maybe("number", Short.class),
                planned,
                columns.get("kind", SessionKind.class),
                columns.get("status", SessionStatus.class),
                columns.get("start.at", Instant.class),
                columns.get("lengthMinutes", Integer.class),
                maybe("artistId", Long.class),
                maybe("artistName", String.class),
                columns.get("category", Category.class),
                columns.get("source", Source.class),
                maybe("completed.at", Instant.class),
                maybe("gapDays", Integer.class),
                money ? maybe("valueCents", Long.class) : null,
                maybe("service", String.class));
    }

    private <T> @Nullable T maybe(String name, Class<T> type) {
        return columns.get(name, type);
    }
}
